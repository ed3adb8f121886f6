import { REPORT_KINDS, REPORT_STATES } from "@/domain/report/paper";
import { isUuid } from "@/domain/uuid";
import type { ReportFilter } from "@/server/queries/reports-page";

export type Asked = Record<string, string | string[] | undefined>;

/** What the list shows, and of which plan's period and whether of all agencies the panel beside it tells. */
export type AskedReports = ReportFilter & {
  planId: string | null;
  periodId: string | null;
  onlyMissing: boolean;
};

const LONGEST_SEARCH = 100;

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function reportFilterFrom(asked: Asked): AskedReports {
  const page = Number.parseInt(text(asked.page), 10);
  const known = REPORT_STATES.find((one) => one === asked.state);
  return {
    planId: uuidOf(asked.plan),
    periodId: uuidOf(asked.period),
    onlyMissing: asked.missing === "1",
    kind: REPORT_KINDS.find((one) => one === asked.kind) ?? null,
    state: known && known !== "discarded" ? known : null,
    agencyId: uuidOf(asked.agency),
    search: text(asked.q).slice(0, LONGEST_SEARCH),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** What an address says of a filter, apart from its page. */
export function reportParameters(asked: AskedReports): [string, string][] {
  const { planId, periodId, onlyMissing, kind, state, agencyId, search } = asked;
  const all: [string, string | null][] = [
    ["plan", planId],
    ["period", periodId],
    ["missing", onlyMissing ? "1" : null],
    ["kind", kind],
    ["state", state],
    ["agency", agencyId],
    ["q", search || null],
  ];
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

/** The address of the list under a filter. */
export function reportsAddress(asked: AskedReports): string {
  const query = new URLSearchParams(reportParameters(asked));
  if (asked.page > 1) query.set("page", String(asked.page));
  return query.size > 0 ? `/reports?${query}` : "/reports";
}

function text(value: string | string[] | undefined): string {
  return typeof value === "string" ? value : "";
}

function uuidOf(value: string | string[] | undefined): string | null {
  return typeof value === "string" && isUuid(value) ? value : null;
}
