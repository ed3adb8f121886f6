import { useTranslations } from "next-intl";
import { writeInstant } from "@/domain/vietnamese-day";
import { type Evidence, EvidenceList } from "./evidence-list";
import { ReceiptLine } from "./receipt-line";
import { Icon } from "./ui/icon";

type Props = {
  act: "submitted" | "updated";
  /** As it is printed and read out on the telephone. */
  number: string;
  at: Date;
  clause: string;
  agency: string;
  progress: number;
  /** Who of those that share the account reported. */
  acting?: string | null;
  /** With their hashes: what was received, to the byte. */
  evidence: readonly Evidence[];
  /** For a report of completion of a task with a last day: days late by the day of the report, 0 when in time. */
  daysLate?: number | null;
};

/** What the server says it has received, after each report. */
export function Receipt(props: Props) {
  const t = useTranslations("receipt");
  const shared = useTranslations("sharedAccount");
  const { act, evidence, daysLate } = props;
  return (
    <section
      aria-labelledby="receipt"
      className="rounded-lg border border-line border-l-3 border-l-accent-700 bg-surface px-4 py-3 text-sm"
    >
      <h2 id="receipt" tabIndex={-1} className="flex w-fit items-center gap-1.75 font-bold">
        <Icon name="check" className="size-4 text-accent-700" />
        <span role="status">{t(act)}</span>
      </h2>
      <dl className="mt-2 grid gap-x-6 gap-y-1.5 wide:grid-cols-2">
        <ReceiptLine term={t("number")}>
          <b>{props.number}</b>
        </ReceiptLine>
        <ReceiptLine term={t("at")}>
          <time dateTime={props.at.toISOString()}>{writeInstant(props.at)}</time>
        </ReceiptLine>
        <ReceiptLine term={t("task")}>
          {props.clause}, {props.agency}
        </ReceiptLine>
        <ReceiptLine term={t("progress")}>{props.progress}%</ReceiptLine>
        {props.acting && <ReceiptLine term={shared("actingName")}>{props.acting}</ReceiptLine>}
        <ReceiptLine term={t("received")} wide>
          {evidence.length > 0 ? <EvidenceList items={evidence} /> : t("nothing")}
        </ReceiptLine>
      </dl>
      {act === "submitted" && (
        <p className="mt-2 text-xs text-ink-3">
          {t("next")}{" "}
          {typeof daysLate === "number" &&
            (daysLate > 0 ? t("late", { days: daysLate }) : t("inTime"))}
        </p>
      )}
    </section>
  );
}
