import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import type { ReportInputs } from "@/server/queries/report-inputs";
import { type AskedReports, reportsAddress } from "./filter";
import { StateBadge } from "./state-badge";

type Props = {
  inputs: ReportInputs;
  period: string;
  /** What the page is asked for; the ways on keep it. */
  filter: AskedReports;
  /** The plan, for a reader who sets the day; null for anybody else. */
  sets: string | null;
};

/** Who has sent their report for the period's own, and who has not. */
export function InputsPanel({ inputs, period, filter, sets }: Props) {
  const t = useTranslations("paper.inputs");
  const { agencies, dueOn } = inputs;
  const { onlyMissing } = filter;
  const missing = agencies.filter(({ isSent }) => !isSent);
  const shown = onlyMissing ? missing : agencies;
  return (
    <div id="agencies">
      <Panel title={t("title")}>
        <p className="mb-2 text-sm">
          {t("sent", { sent: agencies.length - missing.length, all: agencies.length, period })}{" "}
          {dueOn ? t("due", { day: writeDay(dueOn) }) : t("noDue")}{" "}
          {!dueOn && sets && (
            <>
              <Link
                href={`/periods?plan=${sets}`}
                prefetch={false}
                className="coarse:inline-block coarse:py-2.5"
              >
                {t("setDue")}
              </Link>{" "}
            </>
          )}
          <Link
            href={`${reportsAddress({ ...filter, onlyMissing: !onlyMissing })}#agencies`}
            prefetch={false}
            className="coarse:inline-block coarse:py-2.5"
          >
            {onlyMissing ? t("everyone") : t("onlyMissing")}
          </Link>
        </p>
        {shown.length === 0 ? (
          <EmptyState title={t("allSent")} />
        ) : (
          <table className="w-full text-sm">
            <caption className="sr-only">{t("title")}</caption>
            <thead>
              <tr className="text-left text-2xs text-ink-3">
                <th scope="col" className="py-1 pr-3 font-medium">
                  {t("agency")}
                </th>
                <th scope="col" className="py-1 pr-3 text-right font-medium whitespace-nowrap">
                  {t("tasks")}
                </th>
                <th scope="col" className="py-1 font-medium">
                  {t("report")}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id, name, tasks, isSent, report }) => (
                <tr key={id} className="border-t border-line align-top">
                  <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                    {name}
                  </th>
                  <td className="py-1.5 pr-3 text-right tabular-nums">{tasks}</td>
                  <td className="py-1.5">
                    {report ? (
                      <span className="flex flex-wrap items-center gap-x-2">
                        <StateBadge state={report.state} />
                        <Link
                          href={`/reports/${report.id}`}
                          prefetch={false}
                          className="coarse:inline-block coarse:py-2.5"
                        >
                          {isSent
                            ? t("isSent", {
                                sent: writeDay(dayOf(report.stateAt)),
                                day: writeDay(report.dataDay),
                              })
                            : t("isDraft")}
                        </Link>
                        <span className="text-xs text-ink-3 tabular-nums">
                          {writeDay(report.fromDay)} – {writeDay(report.toDay)}
                        </span>
                      </span>
                    ) : (
                      <span className="whitespace-nowrap text-ink-2">{t("none")}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </div>
  );
}
