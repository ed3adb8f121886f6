import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import type { KeptAccount } from "@/server/queries/account";
import { DelegationItem } from "../../../delegations/delegation-item";

/** What the account holds, held or will hold in the chair's stead; nothing where nothing was ever given. */
export function Given({ account }: { account: KeptAccount }) {
  const t = useTranslations("delegation");
  if (account.delegations.length === 0) return null;
  return (
    <Panel title={t("ofAccount")}>
      <p className="mb-3 text-xs text-ink-3">{t("ofAccountText")}</p>
      <ul className="grid divide-y divide-line">
        {account.delegations.map((row) => (
          <DelegationItem key={row.id} row={row} />
        ))}
      </ul>
    </Panel>
  );
}
