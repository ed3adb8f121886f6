import { and, asc, eq, isNotNull, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import { addDays, type Day, dayOf, startOfDay } from "../../../domain/day";
import type { ActKind, ReportAct } from "../../../domain/report/gathered";

type Asked = { planId: string; periodId: string; agencyId: string | null; from: Day; to: Day };
export type GatheredAct = ReportAct & { taskId: string | null };

/** What was done within some days on the tasks of a period, in the order of time; of one agency's where it is named. */
export async function actsWithin(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const found = await Promise.all([
    updatesOf(visible, asked),
    verdictsOf(visible, asked),
    urgesOf(visible, asked),
    directivesOf(visible, asked),
    extensionsOf(visible, asked),
  ]);
  return found.flat();
}

function within({ from, to }: Asked, at: SQLWrapper): SQL {
  const [start, end] = [startOfDay(from).toISOString(), startOfDay(addDays(to, 1)).toISOString()];
  return sql`(${at} >= ${start}::timestamptz and ${at} < ${end}::timestamptz)`;
}

function ofTask(visible: Visible, asked: Asked) {
  const task = visible.tasks();
  const { periodId, agencyId } = asked;
  const scope = and(
    eq(task.periodId, periodId),
    agencyId ? eq(task.agencyId, agencyId) : undefined,
  );
  return { task, scope, shown: { taskId: task.id, ref: task.ref, agency: task.agencyName } };
}

async function updatesOf(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const { task, scope, shown } = ofTask(visible, asked);
  const update = visible.updates();
  const rows = await visible.read
    .select({
      ...shown,
      id: update.id,
      at: update.at,
      note: update.note,
      obstacles: update.obstacles,
      proposals: update.proposals,
    })
    .from(update)
    .innerJoin(task, eq(task.id, update.taskId))
    .where(and(scope, within(asked, update.at)))
    .orderBy(asc(update.at), asc(update.number));
  const told = rows.map((row) => ({ ...row, day: dayOf(row.at) }));
  return [
    ...told.map((row) => actOf("updates", row, row.note)),
    ...told.flatMap((row) => (row.obstacles ? [actOf("obstacles", row, row.obstacles)] : [])),
    ...told.flatMap((row) => (row.proposals ? [actOf("proposals", row, row.proposals)] : [])),
  ];
}

type Told = { id: string; day: Day; ref: string | null; agency: string; taskId: string | null };

function actOf(kind: ActKind, told: Told, text: string | null): GatheredAct {
  const { id, day, ref, agency, taskId } = told;
  return { kind, id, day, ref, agency, text, taskId };
}

async function verdictsOf(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const { task, scope, shown } = ofTask(visible, asked);
  const submission = visible.submissions();
  const { verdict, verdictAt, verdictReason } = submission;
  const rows = await visible.read
    .select({ ...shown, id: submission.id, verdict, at: verdictAt, reason: verdictReason })
    .from(submission)
    .innerJoin(task, eq(task.id, submission.taskId))
    .where(
      and(scope, within(asked, verdictAt), or(eq(verdict, "confirmed"), eq(verdict, "returned"))),
    )
    .orderBy(asc(verdictAt), asc(submission.id));
  return rows.flatMap(({ verdict: found, at, reason, ...row }) =>
    at && (found === "confirmed" || found === "returned")
      ? [actOf(found, { ...row, day: dayOf(at) }, reason)]
      : [],
  );
}

async function urgesOf(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const { task, scope, shown } = ofTask(visible, asked);
  const urge = visible.urges();
  const rows = await visible.read
    .select({ ...shown, id: urge.id, at: urge.at, message: urge.message })
    .from(urge)
    .innerJoin(task, eq(task.id, urge.taskId))
    .where(and(scope, within(asked, urge.at)))
    .orderBy(asc(urge.at), asc(task.position), asc(urge.id));
  return rows.map((row) => actOf("urges", { ...row, day: dayOf(row.at) }, row.message));
}

async function directivesOf(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const directive = visible.directives();
  const task = visible.tasks();
  const { planId, periodId, agencyId } = asked;
  const rows = await visible.read
    .select({
      id: directive.id,
      at: directive.at,
      text: directive.text,
      agency: directive.agencyName,
      taskId: directive.taskId,
      ref: task.ref,
      period: task.periodId,
    })
    .from(directive)
    .leftJoin(task, eq(task.id, directive.taskId))
    .where(
      and(
        eq(directive.planId, planId),
        within(asked, directive.at),
        agencyId ? eq(directive.agencyId, agencyId) : undefined,
      ),
    )
    .orderBy(asc(directive.at), asc(directive.agencyName), asc(directive.id));
  // A directive on a task belongs to the task's period; one on the plan to the days it was given in.
  return rows
    .filter(({ taskId, period }) => taskId === null || period === periodId)
    .map((row) => actOf("directives", { ...row, day: dayOf(row.at) }, row.text));
}

async function extensionsOf(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const { task, scope, shown } = ofTask(visible, asked);
  const extension = visible.extensions();
  const { verdict, verdictAt } = extension;
  const rows = await visible.read
    .select({ ...shown, id: extension.id, at: verdictAt, reason: extension.reason })
    .from(extension)
    .innerJoin(task, eq(task.id, extension.taskId))
    .where(and(scope, eq(verdict, "granted"), isNotNull(verdictAt), within(asked, verdictAt)))
    .orderBy(asc(verdictAt), asc(extension.id));
  return rows.flatMap(({ at, reason, ...row }) =>
    at ? [actOf("extended", { ...row, day: dayOf(at) }, reason)] : [],
  );
}
