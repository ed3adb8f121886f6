import { TASK_CLASSES } from "@/domain/task-class";
import { isUuid } from "@/domain/uuid";
import type { TaskFilter } from "@/server/queries/all-tasks";

export type Asked = Record<string, string | string[] | undefined>;

const LONGEST_SEARCH = 100;

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function filterFrom(asked: Asked): TaskFilter {
  const agency = text(asked.agency);
  const search = text(asked.q).slice(0, LONGEST_SEARCH);
  const page = Number.parseInt(text(asked.page), 10);
  return {
    classes: TASK_CLASSES.filter((one) => [asked.class].flat().includes(one)),
    agencyId: isUuid(agency) ? agency : null,
    search,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The address of a page of the same list. */
export function addressOf(filter: TaskFilter, page: number): string {
  const asked = new URLSearchParams();
  if (filter.search) asked.set("q", filter.search);
  if (filter.agencyId) asked.set("agency", filter.agencyId);
  for (const one of filter.classes) asked.append("class", one);
  if (page > 1) asked.set("page", String(page));
  const query = asked.toString();
  return query ? `/tasks?${query}` : "/tasks";
}

function text(value: string | string[] | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
