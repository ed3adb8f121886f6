import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon-paths";
import type { ReportState } from "@/domain/target/figures";
import { writeInstant } from "@/domain/vietnamese-day";
import type { TargetRow } from "@/server/queries/target-rows";
import { confirm, sendBack, withdraw } from "./[id]/report/actions";
import { useFigure } from "./figure-words";
import { JudgeForms, WithdrawForm } from "./judge-forms";
import { usePeriod } from "./period-words";
import { ReportEntered } from "./report-entered";
import { ReportEvidence } from "./report-evidence";

const ICONS = {
  waiting: "waiting",
  confirmed: "check",
  returned: "returned",
  withdrawn: "left",
  replaced: "left",
} as const satisfies Record<ReportState, IconName>;

type Report = TargetRow["reports"][number];
type Props = {
  target: TargetRow;
  reports: readonly Report[];
  mayCorrect: (report: Report) => boolean;
  mayWithdraw: (report: Report) => boolean;
  mayJudge: (report: Report) => boolean;
};

/** All that was reported of a target, newest first: a corrected figure stays, and says so. */
export function ReportRows({ target, reports, mayCorrect, mayWithdraw, mayJudge }: Props) {
  const t = useTranslations("targets");
  const figure = useFigure(target.unit);
  const period = usePeriod();
  return (
    <ol className="grid gap-0">
      {reports.map((report) => {
        const { state } = report;
        const stands = state === "waiting" || state === "confirmed";
        // A correction that waits is what there is to correct.
        const isBeingCorrected = reports.some(
          (one) => one.correctsId === report.id && one.state === "waiting",
        );
        return (
          <li key={report.id} className="grid gap-1 border-t border-line py-3 first:border-t-0">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <span className="font-semibold">
                {period({ kind: report.period, lastDay: report.lastDay })}
              </span>
              <span
                className={`text-md font-heavy tabular-nums ${stands ? "" : "text-ink-3 line-through"}`}
              >
                {figure(report.value)}
              </span>
              {report.agencyName && <span className="text-sm">{report.agencyName}</span>}
              <Badge
                icon={ICONS[state]}
                label={t(`state.${state}`)}
                look={state === "waiting" ? "dark" : "plain"}
              />
              {report.correctsId && <span className="text-xs text-ink-3">{t("isCorrection")}</span>}
            </div>
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
            {report.verdictAt && (
              <p className="text-xs text-ink-3">
                {t(`verdict.${report.verdict ?? "confirmed"}`, {
                  name: report.verdictByName ?? "",
                  at: writeInstant(report.verdictAt),
                })}{" "}
                {report.verdictReason && <span className="text-ink">{report.verdictReason}</span>}
              </p>
            )}
            {stands && (
              <div className="flex flex-wrap items-start gap-2.5 pt-1" data-screen-only>
                {mayCorrect(report) && !isBeingCorrected && (
                  <ButtonLink
                    href={`/targets/${target.id}/report?correct=${report.id}#form`}
                    look="quiet"
                    size="small"
                  >
                    {t("correct")}
                  </ButtonLink>
                )}
                {state === "waiting" && mayWithdraw(report) && (
                  <WithdrawForm reportId={report.id} action={withdraw} />
                )}
                {state === "waiting" && mayJudge(report) && (
                  <JudgeForms reportId={report.id} confirm={confirm} sendBack={sendBack} />
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
