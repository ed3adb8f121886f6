import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/control-class";
import { Icon } from "@/components/ui/icon";
import { REPORT_KINDS, type ReportState } from "@/domain/report/paper";
import { type AskedReports, reportParameters, reportsAddress } from "./filter";

type Props = {
  filter: AskedReports;
  counts: Partial<Record<ReportState, number>>;
  all: number;
  /** Whose reports there are, to choose one; none where all are one agency's. */
  agencies: readonly { id: string; name: string }[];
  /** Whether more than one kind of report can be in the list. */
  severalKinds: boolean;
};

const CHIP =
  "inline-flex min-h-7 items-center gap-1.5 rounded-full border border-line-strong px-2.5 text-xs text-ink-2 no-underline hover:bg-hover aria-[current]:border-accent-700 aria-[current]:bg-accent-50 aria-[current]:text-ink aria-[current]:inset-ring aria-[current]:inset-ring-accent-700 coarse:min-h-11";

/** Finds reports by words and by agency, and narrows them by state and by kind; the address holds it. */
export function ReportFilters({ filter, counts, all, agencies, severalKinds }: Props) {
  const t = useTranslations("paper");
  const own = ["q", "agency"];
  const kept = reportParameters(filter).filter(([name]) => !own.includes(name));
  const words = useTranslations("filter");
  const states = [null, "draft", "sent", "issued"] as const;
  return (
    <search aria-label={t("filters")} className="mb-3 grid gap-2" data-screen-only>
      <form action="/reports" className="flex flex-wrap gap-2">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="relative min-w-48 flex-1">
          <label htmlFor="q" className="sr-only">
            {t("search")}
          </label>
          <Icon
            name="search"
            className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-3"
          />
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={filter.search}
            placeholder={t("searchExample")}
            autoComplete="off"
            className={`${CONTROL} pl-8.5 placeholder:text-ink-3 placeholder:opacity-100`}
          />
        </div>
        {agencies.length > 1 && (
          <select
            name="agency"
            aria-label={words("agency")}
            defaultValue={filter.agencyId ?? ""}
            className={`${CONTROL} max-w-full flex-1 basis-40`}
          >
            <option value="">{t("allAgencies")}</option>
            {agencies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <Button>{words("apply")}</Button>
      </form>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
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
        {(filter.search || filter.agencyId) && (
          <Link
            href={reportsAddress({ ...filter, search: "", agencyId: null, page: 1 })}
            prefetch={false}
            className="text-xs coarse:py-2.5"
          >
            {words("clear")}
          </Link>
        )}
      </div>
    </search>
  );
}
