import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { writeFigure } from "@/domain/target/figure";
import { headline } from "@/domain/target/headline";
import type { dueTargets, ReturnedTargetReport } from "@/server/queries/due-targets";
import { usePeriod } from "../targets/period-words";
import { reportAgain } from "../targets/report-again";

type Props = {
  due: Awaited<ReturnType<typeof dueTargets>>;
  returned: readonly ReturnedTargetReport[];
  waiting: number;
};

/**
 * Which figures of targets were given back to the agency, which it owes for the period that has ended, and how many wait
 * for the reader's verdict.
 */
export function TargetsNotice({ due, returned, waiting }: Props) {
  const t = useTranslations("targets");
  const period = usePeriod();
  if (due.length + returned.length === 0 && waiting === 0) return null;
  return (
    <div className="mb-4 grid gap-2">
      {waiting > 0 && (
        <Notice icon="waiting">
          {t("waitingCount", { count: waiting })}{" "}
          <Link
            href="/targets/waiting"
            prefetch={false}
            className="coarse:inline-block coarse:py-2.5"
          >
            {t("toWaiting")}
          </Link>
        </Notice>
      )}
      {returned.map((report) => {
        const { id, target, period: kind, lastDay } = report;
        return (
          <Notice key={id} icon="returned">
            <b>{headline(target.name)}</b>.{" "}
            {t("wasReturned", {
              name: report.verdictByName ?? "",
              value: writeFigure(report.value, target.unit ?? "people"),
              village: report.agencyName ?? "none",
              period: period({ kind, lastDay }),
              reason: report.verdictReason ?? "",
            })}{" "}
            <Link
              href={reportAgain(report)}
              prefetch={false}
              className="coarse:inline-block coarse:py-2.5"
            >
              {t("reportAgain")}
            </Link>
          </Notice>
        );
      })}
      {due.map((target) => (
        <Notice key={target.id} icon="calendar">
          <b>{t("due", { period: period(target) })}</b> {target.name}{" "}
          <Link
            href={`/targets/${target.id}/report`}
            prefetch={false}
            className="coarse:inline-block coarse:py-2.5"
          >
            {t("toReport")}
          </Link>
        </Notice>
      ))}
    </div>
  );
}
