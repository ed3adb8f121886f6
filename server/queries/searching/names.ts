import {
  and,
  asc,
  desc,
  eq,
  inArray,
  isNull,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from "drizzle-orm";
import { visibleTo } from "../../../db/visibility";
import type { Day } from "../../../domain/day";
import { administers } from "../../../domain/permissions";
import type { Person } from "../../../domain/person";
import type { SearchKey } from "../../../domain/search/key";
import { everyWord, foundIn, MOST_FOUND, nearness, outOf } from "./words";

/** Agencies and groups, by their names, short names and the other names that plans give them. */
export async function findAgencies(actor: Person, { key, words }: SearchKey) {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  const aliases = sql`fold_vi(array_to_string(${agency.aliases}, ' '))`;
  const names = [sql`fold_vi(${agency.name})`, sql`fold_vi(${agency.shortName})`];
  const rows = await visible.read
    .select({
      id: agency.id,
      name: agency.name,
      shortName: agency.shortName,
      aliases: agency.aliases,
      kind: agency.kind,
      outOf,
    })
    .from(agency)
    .where(and(...everyWord(words, [agency.search, aliases])))
    .orderBy(nearness(key, names, agency.search), asc(agency.protocolOrder), asc(agency.id))
    .limit(MOST_FOUND);
  return foundIn(rows);
}

/**
 * People: for whoever keeps the accounts all of them, for those who follow the plan the officers and heads of the
 * agencies, for an agency its own.
 */
export function findPeople(actor: Person, looked: SearchKey, today: Day) {
  return administers(actor) ? findAccounts(actor, looked) : findContacts(actor, looked, today);
}

async function findAccounts(actor: Person, looked: SearchKey) {
  const visible = visibleTo(actor);
  const account = visible.accounts();
  const said = sql`fold_vi(concat_ws(' ', ${account.username}, ${account.name}, ${account.post}, ${account.phone}))`;
  const names = [account.username, sql`fold_vi(${account.name})`];
  const rows = await visible.read
    .select({
      accountId: account.id,
      name: sql<string>`coalesce(${account.name}, ${account.username})`,
      username: sql<string | null>`${account.username}`,
      post: account.post,
      phone: account.phone,
      agency: sql<string | null>`null`,
      outOf,
    })
    .from(account)
    .where(calledOrRung(looked, said, account.phone))
    .orderBy(nearness(looked.key, names, said), asc(account.username))
    .limit(MOST_FOUND);
  return foundIn(rows);
}

async function findContacts(actor: Person, looked: SearchKey, today: Day) {
  const visible = visibleTo(actor);
  const contact = visible.contacts(today);
  const agency = visible.agencies();
  const said = sql`fold_vi(concat_ws(' ', ${contact.name}, ${contact.phone}))`;
  const rows = await visible.read
    .select({
      accountId: sql<string | null>`null`,
      name: sql<string>`${contact.name}`,
      username: sql<string | null>`null`,
      post: sql<string | null>`null`,
      phone: contact.phone,
      agency: sql<string | null>`${agency.name}`,
      outOf,
    })
    .from(contact)
    .innerJoin(agency, eq(agency.id, contact.agencyId))
    .where(
      and(
        inArray(contact.role, ["officer", "agency_head"]),
        calledOrRung(looked, said, contact.phone),
      ),
    )
    .orderBy(
      nearness(looked.key, [sql`fold_vi(${contact.name})`], said),
      asc(agency.protocolOrder),
      asc(contact.name),
    )
    .limit(MOST_FOUND);
  return foundIn(rows);
}

/** By words, or by the digits of a telephone however it is written. */
function calledOrRung({ words, digits }: SearchKey, said: SQL, phone: SQLWrapper): SQL | undefined {
  const called = and(...everyWord(words, [said]));
  if (digits === null) return called;
  return or(called, sql`regexp_replace(${phone}, '\\D', '', 'g') like ${`%${digits}%`}`);
}

/** Evidence by its name or the number of its document, as far as the page of its task shows it. */
export async function findEvidence(actor: Person, { key, words }: SearchKey) {
  const visible = visibleTo(actor);
  const item = visible.evidence();
  const names = [sql`fold_vi(${item.documentNumber})`, sql`fold_vi(${item.name})`];
  const rows = await visible.read
    .select({
      id: item.id,
      taskId: item.taskId,
      name: item.name,
      documentNumber: item.documentNumber,
      documentDate: item.documentDate,
      at: item.at,
      ref: item.ref,
      agencyName: item.agencyName,
      outOf,
    })
    .from(item)
    .where(and(isNull(item.withdrawnAt), ...everyWord(words, [item.search])))
    .orderBy(nearness(key, names, item.search), desc(item.at), asc(item.id))
    .limit(MOST_FOUND);
  return foundIn(rows);
}
