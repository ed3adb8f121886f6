import { REPORT_KINDS, REPORT_STATES } from "@/domain/report/paper";
import { isUuid } from "@/domain/uuid";
import type { ReportFilter } from "@/server/queries/reports-page";

export type Asked = Record<string, string | string[] | undefined>;

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function reportFilterFrom(asked: Asked): ReportFilter {
  const { kind, state, agency, page: typed } = asked;
  const page = typeof typed === "string" ? Number.parseInt(typed, 10) : 1;
  const known = REPORT_STATES.find((one) => one === state);
  return {
    kind: REPORT_KINDS.find((one) => one === kind) ?? null,
    state: known && known !== "discarded" ? known : null,
    agencyId: typeof agency === "string" && isUuid(agency) ? agency : null,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The address of the list under a filter. */
export function reportsAddress({ kind, state, agencyId, page }: ReportFilter): string {
  const asked = new URLSearchParams();
  if (kind) asked.set("kind", kind);
  if (state) asked.set("state", state);
  if (agencyId) asked.set("agency", agencyId);
  if (page > 1) asked.set("page", String(page));
  const query = asked.toString();
  return query ? `/reports?${query}` : "/reports";
}
