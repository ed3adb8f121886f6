import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { writeInstant } from "@/domain/vietnamese-day";
import type { KeptAccount } from "@/server/queries/account";
import { ActForm } from "../../../act-form";
import { disable, enable, unlock } from "../actions";
import type { ActWords } from "./act-words";
import { NewPassword } from "./new-password";

type Props = {
  account: KeptAccount;
  /** From where wrong passwords keep the name out now; null stands for everywhere. */
  lockedFrom: readonly (string | null)[];
  /** Their own password the admin changes elsewhere. */
  isOwn: boolean;
  commune: string;
  address: string;
  words: ActWords;
};

/** Whether the account lets its person in, and what can be done about it. */
export function Access({ account, lockedFrom, isOwn, commune, address, words }: Props) {
  const t = useTranslations("keptAccount");
  const key = randomUUID();
  const hidden = { accountId: account.id, key };
  return (
    <Panel title={t("access")}>
      <div className="grid gap-3">
        {lockedFrom.length > 0 && (
          <div className="grid gap-2">
            <Notice icon="lock">
              {lockedFrom.includes(null)
                ? t("lockedEverywhere")
                : t("lockedFrom", { addresses: lockedFrom.join(", ") })}
            </Notice>
            <ActForm
              id="unlock"
              action={unlock}
              hidden={{ username: account.username, key }}
              submit={t("unlock")}
              {...words}
            />
          </div>
        )}
        {account.disabledAt ? (
          <>
            <Notice icon="cancelled">
              {t("disabledAt", { at: writeInstant(account.disabledAt) })}
            </Notice>
            <ActForm id="enable" action={enable} hidden={hidden} submit={t("enable")} {...words} />
          </>
        ) : (
          <>
            {isOwn ? (
              <p className="text-sm text-ink-3">{t("ownPassword")}</p>
            ) : (
              <NewPassword username={account.username} commune={commune} address={address} />
            )}
            <ActForm
              id="disable"
              action={disable}
              hidden={hidden}
              fields={[
                {
                  name: "reason",
                  label: t("disableReason"),
                  hint: t("disableText"),
                  kind: "line",
                },
              ]}
              submit={t("disableSubmit")}
              fold={t("disable")}
              {...words}
            />
          </>
        )}
      </div>
    </Panel>
  );
}
