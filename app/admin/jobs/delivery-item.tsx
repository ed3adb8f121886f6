import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { ActForm } from "@/app/act-form";
import { Badge } from "@/components/ui/badge";
import { Fold } from "@/components/ui/fold";
import type { IconName } from "@/components/ui/icon-paths";
import { type DeliveryStatus, daysKept } from "@/domain/delivery";
import { writeInstant } from "@/domain/vietnamese-day";
import type { DeliveryRow, Try } from "@/server/queries/deliveries-page";
import { resend } from "./actions";

const ICON: Record<DeliveryStatus, IconName> = {
  queued: "clock",
  sent: "check",
  failed: "returned",
  given_up: "obstacle",
  lapsed: "clock",
};

type Props = {
  row: DeliveryRow;
  tries: readonly Try[];
  /** Whether there is a mail server: without one nothing is sent again either. */
  isOn: boolean;
};

const RESENT: ReadonlySet<DeliveryStatus> = new Set(["failed", "given_up", "lapsed"]);

/** One message: to whom, what about, how far its sending is, and every try. What it says is its reader's. */
export function DeliveryItem({ row, tries, isOn }: Props) {
  const t = useTranslations("deliveries");
  const { status, problem } = row;
  return (
    <li className="grid gap-x-5 gap-y-1 py-2.5 text-sm wide:grid-cols-[8.5rem_minmax(0,1fr)_minmax(0,1.4fr)_minmax(0,1.2fr)]">
      <p className="text-xs text-ink-3 tabular-nums wide:pt-0.5">{writeInstant(row.queuedAt)}</p>
      <p>
        {row.name}
        <span className="block text-xs text-ink-3 wrap-anywhere">{row.address}</span>
      </p>
      <p className="wrap-anywhere">
        {row.subject}
        <span className="block text-xs text-ink-3">{t(`kinds.${row.kind}`)}</span>
      </p>
      <div className="grid content-start items-start justify-items-start gap-1">
        <Badge
          icon={ICON[status]}
          label={t(`statuses.${status}`)}
          look={status === "given_up" ? "dark" : status === "sent" ? "plain" : "dashed"}
        />
        {row.requeuedAt && status === "queued" && (
          <p className="text-xs text-ink-3">
            {t("requeuedAt", { at: writeInstant(row.requeuedAt) })}
          </p>
        )}
        {row.sentAt && (
          <p className="text-xs text-ink-3">{t("sentAt", { at: writeInstant(row.sentAt) })}</p>
        )}
        {problem && <p className="text-xs font-medium text-over-fg">{t(`problems.${problem}`)}</p>}
        {status === "lapsed" && (
          <p className="text-xs text-ink-3">{t("lapsed", { days: daysKept(row.kind) })}</p>
        )}
        {status === "failed" && (
          <p className="text-xs text-ink-3">{t("dueAt", { at: writeInstant(row.dueAt) })}</p>
        )}
        {tries.length > 0 && (
          <Fold summary={t("tries", { count: tries.length })} quiet>
            <ul className="grid gap-1 text-xs">
              {tries.map((one) => (
                <li key={one.id} className="wrap-anywhere">
                  {t("tryAt", {
                    at: writeInstant(one.at),
                    outcome: one.problem ? t(`problems.${one.problem}`) : t("taken"),
                  })}
                  {one.address && one.address !== row.address && (
                    <span className="block">{t("triedAt", { address: one.address })}</span>
                  )}
                  {one.answer && <span className="block text-ink-3">{one.answer}</span>}
                </li>
              ))}
            </ul>
            {isOn && status === "sent" && <Resend id={row.id} />}
          </Fold>
        )}
        {isOn && RESENT.has(status) && <Resend id={row.id} />}
      </div>
    </li>
  );
}

function Resend({ id }: { id: string }) {
  const t = useTranslations("deliveries");
  const refusal = useTranslations("refusal");
  const codes = [
    ...(["delivery_waiting", "address_missing", "person_gone"] as const),
    ...(["forbidden", "not_found", "signed_out"] as const),
  ];
  return (
    <ActForm
      id={`resend-${id}`}
      action={resend}
      hidden={{ deliveryId: id, key: randomUUID() }}
      submit={t("resend")}
      sending={t("resending")}
      size="small"
      reasons={Object.fromEntries(codes.map((code) => [code, refusal(code)]))}
      problems={{}}
    />
  );
}
