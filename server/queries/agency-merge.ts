import { and, eq, inArray, ne } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { mergeTasks } from "../../domain/agency-merge";
import { aliasesAfterMerge } from "../../domain/agency-names";
import { administers } from "../../domain/permissions";
import type { Person } from "../../domain/person";

/** What this one could turn out to be: the others of its kind, in protocol order; null for whoever may not merge. */
export async function mergeChoices(actor: Person, id: string) {
  if (!administers(actor)) return null;
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  const [own] = await visible.read.select().from(agency).where(eq(agency.id, id));
  if (!own) return null;
  return visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .where(and(eq(agency.kind, own.kind), ne(agency.id, id)))
    .orderBy(agency.protocolOrder);
}

/** What merging the one into the other would do; null when it cannot be asked or is not theirs to do. */
export async function mergePreview(actor: Person, fromId: string, intoId: string) {
  if (!administers(actor) || fromId === intoId) return null;
  // Of the tasks the admin learns how many there are, and of a clash which clauses: nothing of what was reported.
  const visible = visibleTo({ kind: "system" });
  const agency = visible.agencies();
  const task = visible.tasks();
  const membership = visible.memberships();
  const plan = visible.plans();
  const [bodies, tasks, people, plans, groups] = await Promise.all([
    visible.read
      .select()
      .from(agency)
      .where(inArray(agency.id, [fromId, intoId])),
    visible.read
      .select({
        id: task.id,
        agencyId: task.agencyId,
        dutyId: task.dutyId,
        periodId: task.periodId,
        occurrence: task.occurrence,
        ref: task.ref,
        status: task.status,
        role: task.role,
      })
      .from(task)
      .where(inArray(task.agencyId, [fromId, intoId]))
      .orderBy(task.position),
    visible.read
      .select({ userId: membership.userId })
      .from(membership)
      .where(eq(membership.agencyId, fromId)),
    visible.read.select({ title: plan.title }).from(plan).where(eq(plan.standingAgencyId, fromId)),
    groupsOf(fromId),
  ]);
  const from = bodies.find(({ id }) => id === fromId);
  const into = bodies.find(({ id }) => id === intoId);
  if (!from || !into || from.kind !== into.kind) return null;
  const of = (id: string) => tasks.filter(({ agencyId }) => agencyId === id);
  const fate = mergeTasks(of(intoId), of(fromId));
  const known = new Set(into.aliases);
  return {
    from: { id: from.id, name: from.name },
    into: { id: into.id, name: into.name },
    moved: fate.moved.length + fate.pairs.filter(({ crossed }) => crossed).length,
    ended: fate.pairs.length,
    clashes: [...new Set(fate.clashes.map(({ ref }) => ref))],
    people: new Set(people.map(({ userId }) => userId)).size,
    newNames: aliasesAfterMerge(into, from).filter((name) => !known.has(name)),
    plans: plans.map(({ title }) => title),
    groups,
  };
}

/** The groups that an agency belongs to, by name. */
async function groupsOf(agencyId: string): Promise<string[]> {
  const visible = visibleTo({ kind: "system" });
  const member = visible.members();
  const agency = visible.agencies();
  const rows = await visible.read
    .select({ name: agency.name })
    .from(member)
    .innerJoin(agency, eq(agency.id, member.groupId))
    .where(eq(member.memberId, agencyId))
    .orderBy(agency.protocolOrder);
  return rows.map(({ name }) => name);
}
