import { desc, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

/** The latest; older ones stand on their tasks. */
const MOST_ROWS = 20;

/** Steps that reached nobody, for those who can mend it: whoever keeps the accounts, and those who steer. */
export async function unreachedEscalations(actor: Person) {
  if (!["admin", "chair", "standing_office"].includes(actor.role)) return [];
  const visible = visibleTo(actor);
  const escalation = visible.escalations();
  return visible.read
    .select({
      id: escalation.id,
      agencyName: escalation.agencyName,
      step: escalation.step,
      day: escalation.day,
      daysLate: escalation.daysLate,
    })
    .from(escalation)
    .where(eq(escalation.reached, 0))
    .orderBy(desc(escalation.day), desc(escalation.daysLate))
    .limit(MOST_ROWS);
}
