import "server-only";
import { and, eq, lt, sql } from "drizzle-orm";
import { type Database, database } from "../db/client";
import { agencies } from "../db/schema/agencies";
import { memberships, sessions, users } from "../db/schema/people";
import { unreadOf } from "../db/visible/notices";
import { dayOf } from "../domain/day";
import { idleLimit, type Person, type Role } from "../domain/person";
import type { HeldPower } from "../domain/power";

/** Whoever is signed in, as they are at this moment. */
export type Viewer = {
  actor: Person;
  sessionId: string;
  account: { username: string; name: string | null; locale: "vi" | "en"; mustSetUp: boolean };
  agency: { id: string; name: string; shortName: string };
  /** All the person is today, one of which is in use; each an agency under its short name and a role. */
  memberships: readonly Hat[];
  /** How many things they were told of and have not seen, as far as the bell counts. */
  unread: number;
};

/** A membership, and what the bell would count under it while it is not the one in use. */
type Hat = { id: string; role: Role; agencyId: string; agency: string; unread: number };

export type SessionState =
  | { state: "live"; viewer: Viewer }
  /** Nobody touched it for too long. */
  | { state: "idle" }
  /** Signed out, revoked, the account disabled, or the membership over. */
  | { state: "ended" };

const SEEN_AGAIN_AFTER = 60_000;

/**
 * What a session is worth now. One query with the account, the role and all agencies of the person, so
 * that whatever was revoked, changed or disabled a moment ago holds.
 */
export async function readSession(
  token: { userId: string; sessionId: string },
  now: Date,
): Promise<SessionState> {
  const [row] = await statement(database()).execute({ ...token, today: dayOf(now) });
  if (!row || row.endedAt || row.disabledAt || !row.isMember) return { state: "ended" };
  const idle = now.getTime() - row.lastSeenAt.getTime();
  // The strictest of all: whoever finds an open browser could change into any of them.
  const roles = row.memberships.map((hat) => hat.role);
  const isDeputy = roles.includes("member") && row.powers.length > 0;
  if (idle > idleLimit(roles, isDeputy)) return { state: "idle" };
  if (idle > SEEN_AGAIN_AFTER) await touch(token.sessionId, now);
  const { userId, sessionId, membershipId, role, account, agency, memberships, unread } = row;
  const agencyIds = [...new Set(memberships.map(({ agencyId }) => agencyId))];
  const actor: Person = {
    kind: "person",
    userId,
    membershipId,
    agencyId: agency.id,
    role,
    agencyIds,
    powers: role === "member" ? row.powers : [],
    isShared: row.isShared,
  };
  return { state: "live", viewer: { actor, sessionId, account, agency, memberships, unread } };
}

/** Not an act of anybody: it leaves no event. */
async function touch(sessionId: string, now: Date): Promise<void> {
  await database()
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(eq(sessions.id, sessionId), lt(sessions.lastSeenAt, now)));
}

const statements = new WeakMap<Database, ReturnType<typeof prepare>>();

function statement(source: Database) {
  const known = statements.get(source) ?? prepare(source);
  statements.set(source, known);
  return known;
}

/** A row of the subquery that lists all the person is. */
const HAT = { role: sql`m.role`, agencyId: sql`m.agency_id` };

function prepare(source: Database) {
  const today = sql.placeholder("today");
  const holds = sql`(m.from_day <= ${today} and (m.until_day is null or m.until_day >= ${today}))`;
  return source
    .select({
      userId: users.id,
      sessionId: sessions.id,
      membershipId: memberships.id,
      role: memberships.role,
      lastSeenAt: sessions.lastSeenAt,
      endedAt: sessions.endedAt,
      disabledAt: users.disabledAt,
      isMember: sql<boolean>`exists (select from memberships m where m.id = ${memberships.id} and ${holds})`,
      memberships: sql<Hat[]>`coalesce((
        select json_agg(json_build_object('id', m.id, 'role', m.role, 'agencyId', m.agency_id, 'agency', a.short_name,
          'unread', case when m.id = ${memberships.id} then 0 else ${unreadOf(sql`${users.id}`, HAT)} end)
          order by m.from_day, m.id)
        from memberships m join agencies a on a.id = m.agency_id
        where m.user_id = ${users.id} and ${holds}), '[]')`,
      powers: sql<HeldPower[]>`coalesce((
        select json_agg(json_build_object('power', held.power, 'delegationId', d.id) order by d.at, d.id)
        from delegations d cross join unnest(d.powers) held (power)
        where d.to_user_id = ${users.id} and d.revoked_at is null
          and d.from_day <= ${today} and d.until_day >= ${today}), '[]')`,
      isShared: users.shared,
      unread: unreadOf(sql`${users.id}`, memberships),
      account: {
        username: users.username,
        name: users.name,
        locale: users.locale,
        mustSetUp: users.mustSetUp,
      },
      agency: { id: agencies.id, name: agencies.name, shortName: agencies.shortName },
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(memberships, eq(memberships.id, sessions.membershipId))
    .innerJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(
      and(
        eq(sessions.id, sql.placeholder("sessionId")),
        eq(sessions.userId, sql.placeholder("userId")),
        eq(memberships.userId, users.id),
      ),
    )
    .prepare("viewer");
}
