import Link from "next/link";
import { useTranslations } from "next-intl";
import { headline } from "@/domain/target/headline";
import { writeInstant } from "@/domain/vietnamese-day";
import type { WaitingTargetReport } from "@/server/queries/waiting-target-reports";
import { useFigure } from "../figure-words";
import { JudgeForms } from "../judge-forms";
import { usePeriod } from "../period-words";
import { ReportEntered } from "../report-entered";
import { ReportEvidence } from "../report-evidence";
import { confirm, sendBack } from "./actions";

/** One figure with what proves it, to be confirmed or given back. */
export function WaitingReport({ report }: { report: WaitingTargetReport }) {
  const t = useTranslations("targets");
  const figure = useFigure(report.target.unit);
  const period = usePeriod();
  return (
    <li className="grid gap-1.5 border-t border-line py-3.5 first:border-t-0">
      <Link
        href={`/targets/${report.target.id}/report`}
        prefetch={false}
        className="coarse:inline-block coarse:py-2"
      >
        {headline(report.target.name)}
      </Link>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">
          {period({ kind: report.period, lastDay: report.lastDay })}
        </span>
        <span className="text-md font-heavy tabular-nums">{figure(report.value)}</span>
        {report.agencyName && <span className="text-sm">{report.agencyName}</span>}
        {report.earlier !== null && (
          <span className="text-sm text-ink-2">
            {t("correctsFigure", { value: figure(report.earlier) })}
          </span>
        )}
      </p>
      {report.note && <p className="text-sm wrap-anywhere">{report.note}</p>}
      <p className="text-xs text-ink-3">
        {t("reported", {
          number: report.number,
          name: report.byName ?? "",
          agency: report.byAgencyName,
          at: writeInstant(report.at),
        })}{" "}
        <ReportEntered of={report} /> <ReportEvidence of={report} />
      </p>
      <JudgeForms reportId={report.id} confirm={confirm} sendBack={sendBack} />
    </li>
  );
}
