import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChipLinks } from "@/components/chip-links";
import { Button } from "@/components/ui/button";
import { LineSelect } from "@/components/ui/line-select";
import { SearchField } from "@/components/ui/search-field";
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
        <div className="min-w-48 flex-1">
          <SearchField label={t("search")} example={t("searchExample")} typed={filter.search} />
        </div>
        {agencies.length > 1 && (
          <div className="max-w-full flex-1 basis-40">
            <LineSelect
              name="agency"
              label={words("agency")}
              chosen={filter.agencyId}
              all={t("allAgencies")}
              options={agencies}
            />
          </div>
        )}
        <Button>{words("apply")}</Button>
      </form>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ChipLinks
          chips={states.map((state) => ({
            href: reportsAddress({ ...filter, state, page: 1 }),
            label: state ? t(`state.${state}`) : t("all"),
            isCurrent: state === filter.state,
            count: state ? (counts[state] ?? 0) : all,
          }))}
        />
        {severalKinds && (
          <ChipLinks
            chips={REPORT_KINDS.map((kind) => ({
              href: reportsAddress({
                ...filter,
                kind: kind === filter.kind ? null : kind,
                page: 1,
              }),
              label: t(`kind.${kind}`),
              isCurrent: kind === filter.kind,
            }))}
          />
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
