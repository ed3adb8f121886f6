import { and, asc, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { AccountGroup } from "../../domain/account-state";
import type { Day } from "../../domain/day";
import { administers } from "../../domain/permissions";
import type { Person, Role } from "../../domain/person";
import { fold } from "../../domain/text";

export const PAGE_SIZE = 50;

export type AccountFilter = {
  search: string;
  role: Role | null;
  agencyId: string | null;
  state: AccountGroup | null;
  page: number;
};

/** What the register does not know of itself: the day, and which names wrong passwords keep out now. */
export type AccountMoment = { today: Day; locked: readonly string[] };

/** One page of the accounts with what each is and when it was last used; null for whoever does not keep them. */
export async function accounts(actor: Person, filter: AccountFilter, moment: AccountMoment) {
  if (!administers(actor)) return null;
  const visible = visibleTo(actor);
  const account = visible.accounts();
  const where = and(...narrowed(actor, account, filter, moment));
  const [counted] = await visible.read.select({ total: count() }).from(account).where(where);
  const [every] = await visible.read.select({ all: count() }).from(account);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, filter.page), pages);
  const session = visible.sessions();
  const lastSeen = visible.read
    .select({ at: sql`max(${session.lastSeenAt})` })
    .from(session)
    .where(eq(session.userId, account.id));
  const rows = await visible.read
    .select({
      id: account.id,
      username: account.username,
      name: account.name,
      post: account.post,
      phone: account.phone,
      disabledAt: account.disabledAt,
      mustSetUp: account.mustSetUp,
      lastSeenAt: sql<Date | null>`(${lastSeen})`.mapWith(session.lastSeenAt),
    })
    .from(account)
    .where(where)
    .orderBy(asc(account.username))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  const held = await membershipsOf(
    actor,
    rows.map(({ id }) => id),
    moment.today,
  );
  return { rows, held, total, all: every?.all ?? 0, page, pages };
}

/** Agencies somebody can be staff of, in protocol order; null for whoever does not keep the accounts. */
export async function staffedAgencies(actor: Person) {
  if (!administers(actor)) return null;
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  return visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .where(eq(agency.kind, "agency"))
    .orderBy(agency.protocolOrder);
}

/** What each of these people is today or will be, the first in use first. */
async function membershipsOf(actor: Person, userIds: readonly string[], today: Day) {
  const visible = visibleTo(actor);
  const membership = visible.memberships();
  const rows = await visible.read
    .select({
      userId: membership.userId,
      agency: membership.agencyShortName,
      role: membership.role,
      fromDay: membership.fromDay,
    })
    .from(membership)
    .where(and(inArray(membership.userId, [...userIds]), notOver(membership.untilDay, today)))
    .orderBy(asc(membership.fromDay), asc(membership.id));
  const held = new Map<string, typeof rows>(userIds.map((id) => [id, []]));
  for (const row of rows) held.get(row.userId)?.push(row);
  return held;
}

type AccountTable = ReturnType<ReturnType<typeof visibleTo>["accounts"]>;

function narrowed(
  actor: Person,
  account: AccountTable,
  filter: AccountFilter,
  { today, locked }: AccountMoment,
): SQL[] {
  const narrow: SQL[] = [];
  const isLocked = locked.length > 0 ? inArray(account.username, [...locked]) : sql`false`;
  const inState: Record<AccountGroup, SQL> = {
    disabled: sql`${account.disabledAt} is not null`,
    locked: sql`${account.disabledAt} is null and ${isLocked}`,
    waiting: sql`${account.disabledAt} is null and not ${isLocked} and ${account.mustSetUp}`,
    in_use: sql`${account.disabledAt} is null and not ${isLocked} and not ${account.mustSetUp}`,
    no_address: sql`${account.disabledAt} is null and ${account.email} is null`,
  };
  if (filter.state) narrow.push(sql`(${inState[filter.state]})`);
  if (filter.role || filter.agencyId) narrow.push(holds(actor, account, filter, today));
  const own = sql`fold_vi(concat_ws(' ', ${account.username}, ${account.name}, ${account.post}, ${account.phone}, ${account.email}, regexp_replace(${account.phone}, '\\D', '', 'g')))`;
  for (const word of fold(filter.search).split(" ").filter(Boolean)) {
    const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    narrow.push(sql`(${own} like ${like} or ${ofAgencyLike(actor, account, like, today)})`);
  }
  return narrow;
}

/** Whether the person is, today or some day to come, what the filter asks for. */
function holds(actor: Person, account: AccountTable, filter: AccountFilter, today: Day): SQL {
  const visible = visibleTo(actor);
  const membership = visible.memberships();
  const found = visible.read
    .select({ one: sql`1` })
    .from(membership)
    .where(
      and(
        eq(membership.userId, account.id),
        notOver(membership.untilDay, today),
        filter.role ? eq(membership.role, filter.role) : undefined,
        filter.agencyId ? eq(membership.agencyId, filter.agencyId) : undefined,
      ),
    );
  return sql`exists (${found})`;
}

function ofAgencyLike(actor: Person, account: AccountTable, like: string, today: Day): SQL {
  const visible = visibleTo(actor);
  const membership = visible.memberships();
  const found = visible.read
    .select({ one: sql`1` })
    .from(membership)
    .where(
      and(
        eq(membership.userId, account.id),
        notOver(membership.untilDay, today),
        sql`${membership.agencySearch} like ${like}`,
      ),
    );
  return sql`exists (${found})`;
}

function notOver(untilDay: unknown, today: Day): SQL {
  return sql`(${untilDay} is null or ${untilDay} >= ${today})`;
}
