import { and, eq, isNull, type SQL } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { daysPastOriginal } from "../../domain/moved-day";
import { type GovernedTask, heldPower } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { isTimely, MAY } from "../../domain/task-acts";
import { daysOverdue } from "../../domain/task-class";
import { rowColumns } from "./task-row";

// Beyond this the list is a day's work; the rest follows when these are decided.
const MOST_ROWS = 100;

/** The requests for a later last day that wait for this person's decision, oldest first. */
export async function waitingExtensions(actor: Person, today: Day) {
  if (!mayEverDecide(actor)) return [];
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const extension = visible.extensions();
  // The standing office decides what the chair asked for, and nothing else.
  const askedBy: SQL | undefined =
    actor.role === "standing_office" ? eq(extension.byRole, "chair") : undefined;
  const rows = await visible.read
    .select({
      ...rowColumns(task, today),
      periodId: task.periodId,
      planId: task.planId,
      extensionId: extension.id,
      askedDay: extension.askedDay,
      askedReason: extension.reason,
      askedAt: extension.at,
      askedBy: extension.byName,
      byUserId: extension.byUserId,
      byRole: extension.byRole,
    })
    .from(extension)
    .innerJoin(task, eq(task.id, extension.taskId))
    .where(and(isNull(extension.verdict), askedBy))
    .orderBy(extension.at, task.position)
    .limit(MOST_ROWS);
  return rows.flatMap((row) => {
    const { byUserId, byRole } = row;
    const governed: GovernedTask = { ...row, submission: null, extension: { byUserId, byRole } };
    if (!isTimely("decide_extension", row) || !MAY.decide_extension(actor, governed)) return [];
    const late = {
      daysLate: daysOverdue(row, today),
      daysPastOriginal: daysPastOriginal(row, today),
    };
    return [{ ...row, ...late }];
  });
}

export type WaitingExtension = Awaited<ReturnType<typeof waitingExtensions>>[number];

function mayEverDecide(actor: Person): boolean {
  if (actor.role === "chair" || actor.role === "standing_office") return true;
  return heldPower(actor, "decide_extensions") !== null;
}
