import Link from "next/link";
import { useTranslations } from "next-intl";
import { REPORT_KINDS, type ReportState } from "@/domain/report/paper";
import type { ReportFilter } from "@/server/queries/reports-page";
import { reportsAddress } from "./filter";

type Props = {
  filter: ReportFilter;
  counts: Partial<Record<ReportState, number>>;
  all: number;
  /** Whether more than one kind of report can be in the list. */
  severalKinds: boolean;
};

const CHIP =
  "inline-flex min-h-7 items-center gap-1.5 rounded-full border border-line-strong px-2.5 text-xs text-ink-2 no-underline hover:bg-hover aria-[current]:border-accent-700 aria-[current]:bg-accent-50 aria-[current]:text-ink aria-[current]:inset-ring aria-[current]:inset-ring-accent-700 coarse:min-h-11";

/** Narrows the list of reports by state and by kind; the address holds it. */
export function ReportFilters({ filter, counts, all, severalKinds }: Props) {
  const t = useTranslations("paper");
  const states = [null, "draft", "sent", "issued"] as const;
  return (
    <search
      aria-label={t("filters")}
      className="mb-3 flex flex-wrap gap-x-4 gap-y-2"
      data-screen-only
    >
      <ul className="flex flex-wrap gap-1.5">
        {states.map((state) => (
          <li key={state ?? "all"}>
            <Link
              href={reportsAddress({ ...filter, state, page: 1 })}
              prefetch={false}
              aria-current={state === filter.state ? "true" : undefined}
              className={CHIP}
            >
              {state ? t(`state.${state}`) : t("all")}
              <b className="text-ink tabular-nums">{state ? (counts[state] ?? 0) : all}</b>
            </Link>
          </li>
        ))}
      </ul>
      {severalKinds && (
        <ul className="flex flex-wrap gap-1.5">
          {REPORT_KINDS.map((kind) => (
            <li key={kind}>
              <Link
                href={reportsAddress({
                  ...filter,
                  kind: kind === filter.kind ? null : kind,
                  page: 1,
                })}
                prefetch={false}
                aria-current={kind === filter.kind ? "true" : undefined}
                className={CHIP}
              >
                {t(`kind.${kind}`)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
