import type { AgencyFilter } from "@/server/queries/agencies";

export type Asked = Record<string, string | string[] | undefined>;

const LONGEST_SEARCH = 100;

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function filterFrom(asked: Asked): AgencyFilter {
  const page = Number.parseInt(text(asked.page), 10);
  return {
    search: text(asked.q).slice(0, LONGEST_SEARCH),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The address of a page of the same list. */
export function addressOf({ search }: AgencyFilter, page: number): string {
  const asked = new URLSearchParams();
  if (search) asked.set("q", search);
  if (page > 1) asked.set("page", String(page));
  const query = asked.toString();
  return query ? `/admin/agencies?${query}` : "/admin/agencies";
}

function text(value: string | string[] | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
