import { DIRECTIVE_STANDINGS } from "@/domain/directive";
import { isUuid } from "@/domain/uuid";
import type { DirectiveFilter } from "@/server/queries/directives";

export type Asked = Record<string, string | string[] | undefined>;

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function directiveFilterFrom({ state, agency, page, part }: Asked): DirectiveFilter {
  const number = Number.parseInt(typeof page === "string" ? page : "", 10);
  return {
    standing: DIRECTIVE_STANDINGS.find((one) => one === state) ?? null,
    agencyId: typeof agency === "string" && isUuid(agency) ? agency : null,
    page: Number.isInteger(number) && number > 0 && number < 100_000 ? number : 1,
    part: typeof part === "string" && isUuid(part) ? part : null,
  };
}

/** The address of the list at an agency's part of a directive, on whichever page that stands by now. */
export function partAddress(boundId: string): string {
  return `/directives?part=${boundId}#d-${boundId}`;
}

/** The address of a page of the list. */
export function directivesAddress({ standing, agencyId, page }: DirectiveFilter): string {
  const asked = new URLSearchParams();
  if (standing) asked.set("state", standing);
  if (agencyId) asked.set("agency", agencyId);
  if (page > 1) asked.set("page", String(page));
  const query = asked.toString();
  return query ? `/directives?${query}` : "/directives";
}
