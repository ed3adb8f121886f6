import Link from "next/link";
import { useTranslations } from "next-intl";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import type { reportsPage } from "@/server/queries/reports-page";
import { StateBadge } from "./state-badge";

type Row = Awaited<ReturnType<typeof reportsPage>>["rows"][number];

/** Reports one below the other; the title leads to the report. */
export function ReportRows({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations("paper");
  return (
    <ul className="overflow-hidden rounded-lg border border-line bg-surface">
      {rows.map((row) => (
        <li key={row.id} className="border-t border-line p-3 first:border-t-0 wide:px-4">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
            <StateBadge state={row.state} />
            <span className="text-xs text-ink-3">{row.agencyName ?? t(`kind.${row.kind}`)}</span>
            {row.takenInAt && <span className="text-xs text-ink-3">{t("takenIn")}</span>}
          </p>
          <Link
            href={`/reports/${row.id}`}
            prefetch={false}
            className="mt-0.5 inline-block font-semibold coarse:py-1.5"
            lang="vi"
          >
            {row.title}
          </Link>
          <p className="flex flex-wrap gap-x-3 text-xs text-ink-3">
            <span className="tabular-nums">
              {t("days", { from: writeDay(row.fromDay), to: writeDay(row.toDay) })}
            </span>
            <span className="tabular-nums">{t("dataDay", { day: writeDay(row.dataDay) })}</span>
            <span>{t("version", { version: row.version })}</span>
            <span>{t("startedBy", { name: row.startedByName })}</span>
            <span className="tabular-nums">
              {t("stateAt", { state: row.state, at: writeInstant(row.stateAt) })}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
