import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import type { Day } from "@/domain/day";
import { mayBeShared } from "@/domain/sharing";
import type { KeptAccount } from "@/server/queries/account";
import { SharingForm } from "./sharing-form";

type Props = { account: KeptAccount; today: Day };

/** Whether several people use the account, and what allowing it means. */
export function Sharing({ account, today }: Props) {
  const t = useTranslations("sharedAccount");
  const { shared } = account;
  const isFree = shared || mayBeShared(account.memberships, today);
  return (
    <Panel title={t("title")}>
      <div className="grid gap-3">
        <p className="text-sm">{t(shared ? "shared" : isFree ? "alone" : "notShareable")}</p>
        {isFree && (
          <SharingForm
            // After a change the form begins anew.
            key={String(shared)}
            hidden={{ accountId: account.id, key: randomUUID() }}
            shared={shared}
          />
        )}
      </div>
    </Panel>
  );
}
