import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { writeInstant } from "@/domain/vietnamese-day";
import type { KeptAccount } from "@/server/queries/account";
import { deviceName } from "../../../account/device-name";
import { ActForm } from "../../../act-form";
import { signOutEverywhere, signOutThere } from "../actions";
import type { ActWords } from "./act-words";

type Props = { account: KeptAccount; words: ActWords };

/** Where the account is signed in now, each with the way to end it, and all at once. */
export function SignedIn({ account, words }: Props) {
  const t = useTranslations("keptAccount");
  const own = useTranslations("account");
  const key = randomUUID();
  return (
    <Panel title={t("sessions")}>
      {account.sessions.length === 0 ? (
        <p className="text-sm text-ink-3">{t("noSession")}</p>
      ) : (
        <div className="grid gap-3">
          <ul className="grid divide-y divide-line">
            {account.sessions.map((session) => (
              <li
                key={session.id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5 first:pt-0"
              >
                <div className="min-w-0 flex-1 basis-56 text-sm">
                  <p className="font-semibold">
                    {deviceName(session.device) ?? own("unknownDevice")}
                  </p>
                  <p className="text-xs text-ink-3">
                    {own("startedAt", { at: writeInstant(session.startedAt) })} ·{" "}
                    {own("lastSeenAt", { at: writeInstant(session.lastSeenAt) })} ·{" "}
                    {own("from", { address: session.address })}
                  </p>
                </div>
                <ActForm
                  id={`session-${session.id}`}
                  action={signOutThere}
                  hidden={{ sessionId: session.id, key }}
                  submit={own("endSession")}
                  {...words}
                />
              </li>
            ))}
          </ul>
          <ActForm
            id="sessions"
            action={signOutEverywhere}
            hidden={{ accountId: account.id, key }}
            submit={t("endAll")}
            {...words}
          />
        </div>
      )}
    </Panel>
  );
}
