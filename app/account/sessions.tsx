import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { writeInstant } from "@/domain/vietnamese-day";
import type { ownSessions } from "@/server/queries/account-page";
import { ActForm } from "../act-form";
import { SignOut } from "../sign-out/sign-out";
import { endSession } from "./actions";
import { deviceName } from "./device-name";

type Props = { sessions: Awaited<ReturnType<typeof ownSessions>>; currentId: string };

/** Where a person is signed in, this machine first, each with the way to end it. */
export function Sessions({ sessions, currentId }: Props) {
  const t = useTranslations("account");
  const refusal = useTranslations("refusal");
  const reasons = { not_found: t("alreadyEnded"), signed_out: refusal("signed_out") };
  const here = sessions.filter(({ id }) => id === currentId);
  const elsewhere = sessions.filter(({ id }) => id !== currentId);
  return (
    <Panel title={t("sessions")}>
      <ul className="grid divide-y divide-line">
        {[...here, ...elsewhere].map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5 first:pt-0 last:pb-0"
          >
            <div className="min-w-0 flex-1 basis-64 text-sm">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {deviceName(session.device) ?? t("unknownDevice")}
                {session.id === currentId && <Badge icon="check" label={t("thisDevice")} />}
              </p>
              <p className="text-xs text-ink-3">
                {t("startedAt", { at: writeInstant(session.startedAt) })} ·{" "}
                {t("lastSeenAt", { at: writeInstant(session.lastSeenAt) })} ·{" "}
                {t("from", { address: session.address })}
              </p>
            </div>
            {session.id === currentId ? (
              <SignOut />
            ) : (
              <ActForm
                id={`session-${session.id}`}
                action={endSession}
                hidden={{ sessionId: session.id, key: randomUUID() }}
                submit={t("endSession")}
                sending={t("sending")}
                reasons={reasons}
                problems={{}}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
