import { and, eq, inArray } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { WORKING_ROLES } from "../../domain/permissions";
import type { Person } from "../../domain/person";

// The largest agency of a commune has some dozens of people.
const MOST_PEOPLE = 200;

/** Who of an agency can be put in charge of a task today, by name. */
export async function agencyStaff(actor: Person, agencyId: string, today: Day) {
  const visible = visibleTo(actor);
  const staff = visible.staff(today);
  const rows = await visible.read
    .selectDistinctOn([staff.name, staff.userId], { userId: staff.userId, name: staff.name })
    .from(staff)
    .where(and(eq(staff.agencyId, agencyId), inArray(staff.role, [...WORKING_ROLES])))
    .orderBy(staff.name, staff.userId)
    .limit(MOST_PEOPLE);
  return rows;
}
