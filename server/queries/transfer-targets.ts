import { and, eq, ne, notExists, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { MAY } from "../../domain/task-acts";

// A commune with all its villages.
const MOST_AGENCIES = 400;

type Task = {
  id: string;
  agencyId: string;
  dutyId: string;
  periodId: string;
  occurrence: number;
} & Parameters<typeof MAY.transfer>[1];

/** The agencies that could take a task over: none that has one in its place already. */
export async function transferTargets(actor: Person, from: Task) {
  if (!MAY.transfer(actor, from)) return [];
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  const task = visible.tasks();
  const there = visible.read
    .select({ one: sql`1` })
    .from(task)
    .where(
      and(
        eq(task.agencyId, agency.id),
        eq(task.dutyId, from.dutyId),
        eq(task.periodId, from.periodId),
        eq(task.occurrence, from.occurrence),
        ne(task.status, "cancelled"),
      ),
    );
  return visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .where(and(eq(agency.kind, "agency"), ne(agency.id, from.agencyId), notExists(there)))
    .orderBy(agency.protocolOrder, agency.name)
    .limit(MOST_AGENCIES);
}
