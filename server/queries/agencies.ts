import { and, count, eq, inArray, notInArray, type SQL, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { readsRegister } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { fold } from "../../domain/text";

export const PAGE_SIZE = 50;

export type AgencyFilter = { search: string; page: number };

/** One page of the commune's bodies in protocol order; null for whoever has no business with the list. */
export async function agencyList(actor: Person, filter: AgencyFilter, today: Day) {
  if (!readsRegister(actor)) return null;
  const visible = visibleTo(actor);
  const agency = placed(actor);
  const where = and(...narrowed(agency, filter.search));
  const [counted] = await visible.read.select({ total: count() }).from(agency).where(where);
  const [every] = await visible.read.select({ all: count() }).from(agency);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, filter.page), pages);
  const rows = await visible.read
    .select()
    .from(agency)
    .where(where)
    .orderBy(agency.place)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  const held = await holdings(
    rows.map(({ id }) => id),
    today,
  );
  return {
    rows: rows.map((row) => ({ ...row, ...held(row.id) })),
    total,
    all: every?.all ?? 0,
    page,
    pages,
  };
}

/** One body as the list keeps it, with its place among how many; null when there is none or it is not theirs to see. */
export async function agencyPage(actor: Person, id: string, today: Day) {
  if (!readsRegister(actor)) return null;
  const visible = visibleTo(actor);
  const agency = placed(actor);
  const [found] = await visible.read.select().from(agency).where(eq(agency.id, id));
  if (!found) return null;
  const [every] = await visible.read.select({ all: count() }).from(agency);
  const held = await holdings([id], today);
  return { ...found, ...held(id), all: every?.all ?? 0 };
}

/** Who belongs to a group, in protocol order; null for whoever has no business with the list. */
export async function groupMembers(actor: Person, groupId: string) {
  if (!readsRegister(actor)) return null;
  const visible = visibleTo(actor);
  const member = visible.members();
  const agency = visible.agencies();
  return visible.read
    .select({ id: agency.id, name: agency.name })
    .from(member)
    .innerJoin(agency, eq(agency.id, member.memberId))
    .where(eq(member.groupId, groupId))
    .orderBy(agency.protocolOrder, agency.name);
}

/** Agencies that could join a group: all that are no group and not in it yet. */
export async function joinable(actor: Person, groupId: string) {
  if (!readsRegister(actor)) return null;
  const visible = visibleTo(actor);
  const member = visible.members();
  const agency = visible.agencies();
  const inIt = visible.read
    .select({ id: member.memberId })
    .from(member)
    .where(eq(member.groupId, groupId));
  return visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .where(and(eq(agency.kind, "agency"), notInArray(agency.id, inIt)))
    .orderBy(agency.protocolOrder, agency.name);
}

/** The bodies that are there, each with its place in protocol order counted from 1. */
function placed(actor: Person) {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  return visible.read
    .select({
      id: agency.id,
      name: agency.name,
      shortName: agency.shortName,
      aliases: agency.aliases,
      kind: agency.kind,
      relation: agency.relation,
      formerCommune: agency.formerCommune,
      place: sql<number>`row_number() over (order by ${agency.protocolOrder}, ${agency.name})`
        .mapWith(Number)
        .as("place"),
    })
    .from(agency)
    .as("placed");
}

function narrowed(agency: ReturnType<typeof placed>, search: string): SQL[] {
  const words = sql`fold_vi(concat_ws(' ', ${agency.name}, ${agency.shortName}, array_to_string(${agency.aliases}, ' '), ${agency.formerCommune}))`;
  return fold(search)
    .split(" ")
    .filter(Boolean)
    .map((word) => sql`${words} like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
}

/** How many tasks each of these has and how many people: numbers only, which whoever keeps the list must know. */
async function holdings(ids: readonly string[], today: Day) {
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  const membership = visible.memberships();
  const [tasks, people] = await Promise.all([
    visible.read
      .select({ id: task.agencyId, count: count() })
      .from(task)
      .where(and(inArray(task.agencyId, [...ids]), sql`${task.status} <> 'cancelled'`))
      .groupBy(task.agencyId),
    visible.read
      .select({ id: membership.agencyId, count: count() })
      .from(membership)
      .where(
        and(
          inArray(membership.agencyId, [...ids]),
          sql`(${membership.untilDay} is null or ${membership.untilDay} >= ${today})`,
        ),
      )
      .groupBy(membership.agencyId),
  ]);
  const of = (rows: typeof tasks, id: string) => rows.find((row) => row.id === id)?.count ?? 0;
  return (id: string) => ({ tasks: of(tasks, id), people: of(people, id) });
}
