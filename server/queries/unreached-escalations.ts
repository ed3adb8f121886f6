import { and, desc, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { escalatedTo } from "../../domain/escalation";
import type { Person } from "../../domain/person";

/** The latest; older ones stand on their tasks. */
const MOST_ROWS = 20;

/**
 * Steps that reached nobody and still would not, of tasks that are late as they were then: for those who can mend it,
 * whoever keeps the accounts and those who steer.
 */
export async function unreachedEscalations(actor: Person, today: Day) {
  if (!["admin", "chair", "standing_office"].includes(actor.role)) return [];
  const visible = visibleTo(actor);
  const escalation = visible.escalations();
  const rows = await visible.read
    .select({
      id: escalation.id,
      taskId: escalation.taskId,
      agencyId: escalation.agencyId,
      agencyKind: escalation.agencyKind,
      agencyName: escalation.agencyName,
      standingAgencyId: escalation.standingAgencyId,
      step: escalation.step,
      day: escalation.day,
      daysLate: escalation.daysLate,
    })
    .from(escalation)
    .where(and(eq(escalation.reached, 0), escalation.stands))
    .orderBy(desc(escalation.day), desc(escalation.daysLate));
  if (rows.length === 0) return [];
  const people = await everybody(today);
  return rows
    .filter((row) => escalatedTo(row.step, row, people).recipients.length === 0)
    .slice(0, MOST_ROWS);
}

/** Whoever has an account and a membership in use: whether there is anybody is all that is told of them. */
function everybody(today: Day) {
  const visible = visibleTo({ kind: "system" });
  const staff = visible.staff(today);
  return visible.read.select().from(staff);
}
