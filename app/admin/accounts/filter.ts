import { ACCOUNT_GROUPS } from "@/domain/account-state";
import { ROLES } from "@/domain/person";
import { isUuid } from "@/domain/uuid";
import type { AccountFilter } from "@/server/queries/accounts";

export type Asked = Record<string, string | string[] | undefined>;

const LONGEST_SEARCH = 100;

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function filterFrom(asked: Asked): AccountFilter {
  const agency = text(asked.agency);
  const page = Number.parseInt(text(asked.page), 10);
  return {
    search: text(asked.q).slice(0, LONGEST_SEARCH),
    role: ROLES.find((role) => role === asked.role) ?? null,
    agencyId: isUuid(agency) ? agency : null,
    state: ACCOUNT_GROUPS.find((state) => state === asked.state) ?? null,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The address of a page of the same list. */
export function addressOf(filter: AccountFilter, page: number): string {
  const asked = new URLSearchParams();
  if (filter.search) asked.set("q", filter.search);
  if (filter.role) asked.set("role", filter.role);
  if (filter.agencyId) asked.set("agency", filter.agencyId);
  if (filter.state) asked.set("state", filter.state);
  if (page > 1) asked.set("page", String(page));
  const query = asked.toString();
  return query ? `/admin/accounts?${query}` : "/admin/accounts";
}

function text(value: string | string[] | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
