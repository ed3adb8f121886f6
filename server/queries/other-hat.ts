import { and, eq, ne } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { holdsOn } from "../../domain/membership";
import type { Person } from "../../domain/person";

/**
 * The one of a person's other memberships under which a task exists for them; null when it does under none. It says
 * no more of the task than that: what is read and done there is under the membership in use.
 */
export async function otherHatOn(actor: Person, taskId: string, today: Day) {
  const visible = visibleTo(actor);
  const membership = visible.memberships();
  const hats = await visible.read
    .select()
    .from(membership)
    .where(and(eq(membership.userId, actor.userId), ne(membership.id, actor.membershipId)))
    .orderBy(membership.fromDay, membership.id);
  for (const hat of hats.filter((one) => holdsOn(one, today))) {
    const { id, agencyId, agencyShortName, role } = hat;
    const under = visibleTo({ ...actor, membershipId: id, agencyId, role, powers: [] });
    const task = under.tasks();
    const known = await under.read.select({ id: task.id }).from(task).where(eq(task.id, taskId));
    if (known.length > 0) return { id, role, agency: agencyShortName };
  }
  return null;
}
