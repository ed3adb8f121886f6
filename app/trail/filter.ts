import { isUuid } from "@/domain/uuid";
import type { TrailFilter } from "@/server/queries/trail-page";

export type Asked = Record<string, string | string[] | undefined>;

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function filterFrom(asked: Asked): TrailFilter {
  const id = (value: Asked[string]) => (typeof value === "string" && isUuid(value) ? value : null);
  const page = typeof asked.page === "string" ? Number.parseInt(asked.page, 10) : 1;
  return {
    personId: id(asked.person),
    agencyId: id(asked.agency),
    taskId: id(asked.task),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The address of a page of the same list. */
export function addressOf(filter: TrailFilter, page: number): string {
  const asked = new URLSearchParams();
  if (filter.personId) asked.set("person", filter.personId);
  if (filter.agencyId) asked.set("agency", filter.agencyId);
  if (filter.taskId) asked.set("task", filter.taskId);
  asked.set("page", String(page));
  return `/trail?${asked}`;
}
