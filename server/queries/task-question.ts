import {
  and,
  eq,
  inArray,
  isNotNull,
  isNull,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { taskClass } from "../../db/task-class";
import { type Visible, visibleTo } from "../../db/visibility";
import { addDays, type Day, startOfDay } from "../../domain/day";
import { isAskedToJudge, judgesForChair } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import type { AgeBand } from "../../domain/steering/ageing";
import type { TaskQuestion, WaitingFlag } from "../../domain/steering/question";
import { recentFrom, silentSince } from "../../domain/steering/silence";
import { DUE_SOON_DAYS } from "../../domain/task-class";
import { isBegun, movedBetween } from "./task-moves";
import type { TaskTable } from "./task-row";

/** When a question is asked: for which day, and by what the register knew (null: by what it knows now). */
export type AskedOn = { on: Day; knownBy: Day | null };

/** What a question narrows a list of tasks to; the figures of the steering view count by the same conditions. */
export function narrowedTo(
  actor: Person,
  task: TaskTable,
  { on, knownBy }: AskedOn,
  of: TaskQuestion,
): SQL[] {
  const is = conditions(task, on);
  const narrow: (SQL | undefined | false)[] = [
    of.classes && of.classes.length > 0 && is.oneOf(of.classes),
    of.agencyId !== undefined && eq(task.agencyId, of.agencyId),
    of.sections && of.sections.length > 0 && inArray(sectionOf(task), [...of.sections]),
    of.role && eq(task.role, of.role),
    of.counted && is.counted,
    of.due && is.dueSoon,
    of.aged && is.aged(of.aged),
    of.dated !== undefined && (of.dated ? isNotNull(task.lastDay) : isNull(task.lastDay)),
    of.silent && is.silent,
    of.waiting && eq(task.status, "submitted"),
    of.waiting === "mine" && waitsFor(actor, task, knownBy),
    of.reported && is.reported,
    of.starred && eq(task.starred, true),
    of.begun !== undefined && (of.begun ? is.begun : sql`not ${is.begun}`),
    of.flag && is.flagged[of.flag],
    ...movedBetween(visibleTo(actor), task, is.class, of),
  ];
  return narrow.filter((one): one is SQL => Boolean(one));
}

/** Whether a task is silent, due soon and so on, as SQL for a day. */
export function conditions(task: TaskTable, on: Day) {
  const found = taskClass(task, on);
  const daysLate = sql<number>`(${on}::date - ${task.lastDay})`;
  const AGED: Record<AgeBand, SQL> = {
    to30: sql`${daysLate} <= 30`,
    "31to120": sql`${daysLate} between 31 and 120`,
    over120: sql`${daysLate} > 120`,
  };
  const isOverdue = sql`${found} = 'overdue'`;
  return {
    class: found,
    daysLate,
    isOverdue,
    oneOf: (classes: readonly string[]) => inArray(found, [...classes]),
    counted: sql`${task.status} not in ('paused', 'cancelled')`,
    begun: isBegun(task),
    open: sql`${task.status} not in ('paused', 'cancelled', 'completed')`,
    aged: (band: AgeBand) => sql`(${isOverdue} and ${AGED[band]})`,
    dueSoon: sql`(${found} in ('in_time', 'not_started') and ${task.status} <> 'submitted'
      and ${task.lastDay} - ${on}::date <= ${DUE_SOON_DAYS})`,
    silent: sql`(${found} = 'no_deadline' and ${task.status} <> 'submitted'
      and ${lastSign(task)} < ${dayStart(addDays(silentSince(on), 1))})`,
    reported: sql`(${task.lastReportAt} >= ${dayStart(recentFrom(on))})`,
    flagged: {
      extension: sql`${task.extensionWaits}`,
      directive: sql`${task.directiveWaits}`,
      raised: sql`(${task.obstacleWaits} or ${task.proposalWaits})`,
    } satisfies Record<WaitingFlag, SQL>,
  };
}

/** `sectionOf` of domain/steering/section in SQL. */
export function sectionOf(task: TaskTable): SQL<string> {
  return sql<string>`array_to_string((string_to_array(${task.ref}, '.'))[1:2], '.')`;
}

/** When a task was last heard of: its last report, or that it was given. */
export function lastSign(task: TaskTable): SQL<Date> {
  return sql<Date>`coalesce(${task.lastReportAt}, ${task.givenAt})`;
}

function dayStart(day: Day): SQL {
  return sql`${startOfDay(day).toISOString()}::timestamptz`;
}

/** `mayJudge` and, for the chair or in the chair's stead, `waitsForChair` of domain/permissions in SQL. */
function waitsFor(actor: Person, task: TaskTable, knownBy: Day | null): SQL | undefined {
  if (!isAskedToJudge(actor)) return sql`false`;
  const { agencyId, agencyIds, userId } = actor;
  const visible = visibleTo(actor);
  const submission = visible.submissions();
  const office = judgesForChair(actor)
    ? or(eq(task.agencyId, task.standingAgencyId), eq(submission.byAgencyId, task.standingAgencyId))
    : eq(task.standingAgencyId, agencyId);
  const pending = visible.read
    .select({ one: sql`1` })
    .from(submission)
    .where(
      and(
        eq(submission.taskId, task.id),
        pendingOn(submission, knownBy),
        ne(submission.byUserId, userId),
        office,
      ),
    );
  return and(notInArray(task.agencyId, [...agencyIds, agencyId]), sql`exists ${pending}`);
}

function pendingOn(submission: ReturnType<Visible["submissions"]>, knownBy: Day | null) {
  if (knownBy === null) return isNull(submission.verdict);
  const end = dayStart(addDays(knownBy, 1));
  return sql`(${submission.at} < ${end} and (${submission.verdictAt} is null or ${submission.verdictAt} >= ${end}))`;
}
