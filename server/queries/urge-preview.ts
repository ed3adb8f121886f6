import { and, eq, inArray, lt, type SQL } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import { type Day, dayOf, daysBetween } from "../../domain/day";
import { directiveStanding } from "../../domain/directive";
import { mayUrgeIn } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { OPEN_STATUSES } from "../../domain/task";
import { isTimely } from "../../domain/task-acts";
import { daysOverdue } from "../../domain/task-class";
import { isUrgent, type Reachable, urging } from "../../domain/urge";
import { lastUrges } from "./last-urges";
import type { TaskTable } from "./task-row";

/** As many as anybody reads before sending; the act itself is about all of them. */
const MOST_ROWS = 100;

/** What whoever urges means to urge. */
export type UrgeQuestion =
  | { scope: "task"; taskId: string }
  | { scope: "agency"; planId: string; agencyId: string }
  | { scope: "overdue"; planId: string }
  | { scope: "directive"; boundId: string };

export type UrgePreview = NonNullable<Awaited<ReturnType<typeof urgePreview>>>;

/**
 * What would be urged, the longest delay first, how often and when each was urged last, and who would get it; null
 * for whoever may not urge it. `unreached` names the agencies that have nobody in use.
 */
export async function urgePreview(actor: Person, asked: UrgeQuestion, today: Day) {
  return asked.scope === "directive"
    ? ofDirective(actor, asked.boundId, today)
    : ofTasks(actor, asked, today);
}

type OfTasks = Exclude<UrgeQuestion, { scope: "directive" }>;

async function ofTasks(actor: Person, asked: OfTasks, today: Day) {
  const visible = visibleTo(actor);
  const planId = asked.scope === "task" ? await planOf(visible, asked.taskId) : asked.planId;
  const plan = planId === null ? null : await governed(visible, planId);
  if (!plan || !mayUrgeIn(actor, plan)) return null;
  const task = visible.tasks();
  const rows = await visible.read
    .select()
    .from(task)
    .where(and(eq(task.agencyKind, "agency"), ...asSql(task, asked, today)));
  const meant = rows.filter((row) =>
    asked.scope === "task" ? isTimely("urge", row) : isUrgent(row, today),
  );
  if (asked.scope === "task" && rows.length === 0) return null;
  const people = await peopleOf(visible, meant, today);
  const { tasks, recipients, unreached } = urging(meant, people, actor.userId);
  const sorted = tasks
    .map((row) => ({ ...row, days: daysOverdue(row, today) }))
    .sort((one, other) => other.days - one.days || one.position - other.position);
  const shown = sorted.slice(0, MOST_ROWS);
  const ids = shown.map(({ id }) => id);
  const urged = await lastUrges(actor, ids);
  return {
    planId: plan.id,
    planTitle: plan.title,
    agency: await agencyOf(visible, asked, rows),
    directive: null,
    total: tasks.length,
    tasks: shown.map(({ id, ref, text, agencyId, agencyName, role, lastDay, days }) => {
      return {
        id,
        ref,
        text,
        agencyId,
        agencyName,
        role,
        lastDay,
        days,
        urged: urged.get(id) ?? null,
      };
    }),
    recipients: recipients.map(({ userId, agencyId, name }) => ({ userId, agencyId, name })),
    unreached: namesOf(meant, unreached),
    /** What was meant is no longer there to be urged: it was reported, or its day was moved. */
    nothing: meant.length === 0,
  };
}

async function ofDirective(actor: Person, boundId: string, today: Day) {
  const visible = visibleTo(actor);
  const directive = visible.directives();
  const [row] = await visible.read.select().from(directive).where(eq(directive.id, boundId));
  const plan = row ? await governed(visible, row.planId) : null;
  if (!row || !plan || !mayUrgeIn(actor, plan)) return null;
  const { agencyId, agencyName: name } = row;
  const people = await peopleOf(visible, [row], today);
  const { recipients, unreached } = urging([{ agencyId, officerId: null }], people, actor.userId);
  const reminder = visible.reminders();
  const reminded = await visible.read
    .select({ at: reminder.at })
    .from(reminder)
    .where(eq(reminder.boundId, boundId))
    .orderBy(reminder.at);
  return {
    planId: plan.id,
    planTitle: plan.title,
    agency: { id: agencyId, name },
    directive: {
      boundId,
      text: row.text,
      answerBy: row.answerBy,
      days: daysBetween(row.answerBy, today),
      times: reminded.length,
      lastOn: reminded.at(-1) ? dayOf(reminded.at(-1)?.at as Date) : null,
    },
    total: 0,
    tasks: [],
    recipients: recipients.map(({ userId, agencyId: of, name: who }) => {
      return { userId, agencyId: of, name: who };
    }),
    unreached: unreached.map(() => name),
    nothing: directiveStanding(row) !== "open",
  };
}

function asSql(task: TaskTable, asked: OfTasks, today: Day): SQL[] {
  if (asked.scope === "task") return [eq(task.id, asked.taskId)];
  const late = [
    eq(task.planId, asked.planId),
    inArray(task.status, [...OPEN_STATUSES]),
    lt(task.lastDay, today),
  ];
  return asked.scope === "agency" ? [...late, eq(task.agencyId, asked.agencyId)] : late;
}

async function planOf(visible: Visible, taskId: string): Promise<string | null> {
  const task = visible.tasks();
  const [row] = await visible.read
    .select({ planId: task.planId })
    .from(task)
    .where(eq(task.id, taskId));
  return row?.planId ?? null;
}

async function governed(visible: Visible, planId: string) {
  const plan = visible.plans();
  const [row] = await visible.read
    .select({ id: plan.id, title: plan.title, standingAgencyId: plan.standingAgencyId })
    .from(plan)
    .where(eq(plan.id, planId));
  return row ?? null;
}

/** The one agency that is meant, by its name even where it has nothing late. */
async function agencyOf(
  visible: Visible,
  asked: OfTasks,
  rows: readonly { agencyId: string; agencyName: string }[],
) {
  if (asked.scope === "overdue") return null;
  const [first] = rows;
  if (first) return { id: first.agencyId, name: first.agencyName };
  if (asked.scope === "task") return null;
  const agency = visible.agencies();
  const [row] = await visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .where(eq(agency.id, asked.agencyId));
  return row ?? null;
}

async function peopleOf(
  visible: Visible,
  of: readonly { agencyId: string }[],
  today: Day,
): Promise<Reachable[]> {
  const agencyIds = [...new Set(of.map(({ agencyId }) => agencyId))];
  if (agencyIds.length === 0) return [];
  const staff = visible.staff(today);
  return visible.read
    .select()
    .from(staff)
    .where(inArray(staff.agencyId, agencyIds))
    .orderBy(staff.agencyId, staff.role, staff.name);
}

function namesOf(
  rows: readonly { agencyId: string; agencyName: string }[],
  agencyIds: readonly string[],
): string[] {
  return agencyIds.map((id) => rows.find(({ agencyId }) => agencyId === id)?.agencyName ?? id);
}
