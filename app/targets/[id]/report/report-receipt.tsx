import { useTranslations } from "next-intl";
import { ReceiptLine } from "@/components/receipt-line";
import { DraftArrived } from "@/components/typed-draft";
import { Icon } from "@/components/ui/icon";
import { writeInstant } from "@/domain/vietnamese-day";
import type { TargetRow } from "@/server/queries/target-rows";
import { useFigure } from "../../figure-words";
import { usePeriod } from "../../period-words";
import { ReportEvidence } from "../../report-evidence";
import { draftOf } from "./asked";

type Props = { target: TargetRow; report: TargetRow["reports"][number] };

/** What was received, with its number: the word that a figure was reported. */
export function ReportReceipt({ target, report }: Props) {
  const t = useTranslations("targets");
  const figure = useFigure(target.unit);
  const period = usePeriod();
  return (
    <section
      id="receipt"
      role="status"
      aria-labelledby="receipt-title"
      className="mb-4 rounded-lg border border-line bg-surface px-4 pt-3 pb-4"
    >
      <h2 id="receipt-title" className="mb-2 flex items-center gap-2 text-md font-heavy">
        <Icon name="check" className="size-5" />
        {t("receipt", { number: report.number })}
      </h2>
      <dl className="grid gap-x-6 gap-y-1.5 text-sm wide:grid-cols-2">
        <ReceiptLine term={t("periodLabel")}>
          {period({ kind: report.period, lastDay: report.lastDay })}
        </ReceiptLine>
        {report.agencyName && <ReceiptLine term={t("ofWhom")}>{report.agencyName}</ReceiptLine>}
        <ReceiptLine term={t("value")}>{figure(report.value)}</ReceiptLine>
        <ReceiptLine term={t("evidence")}>
          <ReportEvidence of={report} />
        </ReceiptLine>
        <ReceiptLine term={t("sentAt")}>{writeInstant(report.at)}</ReceiptLine>
      </dl>
      <p className="mt-2 text-sm text-ink-2">{t("receiptNext")}</p>
      <DraftArrived about={target.id} form={draftOf(report.correctsId)} />
    </section>
  );
}
