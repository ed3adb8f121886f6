import { and, asc, eq, isNotNull, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import { addDays, type Day, dayOf, startOfDay } from "../../../domain/day";
import type { ActKind, ReportAct } from "../../../domain/report/gathered";

/** The tasks a report tells of; the database is asked by their ids, so that it need not find them again. */
export type ToldTasks = ReadonlyMap<string, { ref: string; agencyName: string }>;
type Asked = { planId: string; agencyId: string | null; from: Day; to: Day; tasks: ToldTasks };
export type GatheredAct = ReportAct & { taskId: string | null };

/** What was done within some days on the tasks of a report, in the order of time. */
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

/** True where a column names one of the told tasks. */
export function isTold(tasks: ToldTasks, taskId: SQLWrapper): SQL {
  return sql`${taskId} = any(${`{${[...tasks.keys()].join(",")}}`}::uuid[])`;
}

async function updatesOf(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const update = visible.updates();
  const rows = await visible.read
    .select({
      taskId: update.taskId,
      id: update.id,
      at: update.at,
      note: update.note,
      obstacles: update.obstacles,
      proposals: update.proposals,
    })
    .from(update)
    .where(and(isTold(asked.tasks, update.taskId), within(asked, update.at)))
    .orderBy(asc(update.at), asc(update.number));
  const told = rows.map((row) => ({ ...row, ...placeOf(asked, row.taskId), day: dayOf(row.at) }));
  return [
    ...told.map((row) => actOf("updates", row, row.note)),
    ...told.flatMap((row) => (row.obstacles ? [actOf("obstacles", row, row.obstacles)] : [])),
    ...told.flatMap((row) => (row.proposals ? [actOf("proposals", row, row.proposals)] : [])),
  ];
}

function placeOf({ tasks }: Asked, taskId: string) {
  const task = tasks.get(taskId);
  return { ref: task?.ref ?? null, agency: task?.agencyName ?? "" };
}

type Told = { id: string; day: Day; ref: string | null; agency: string; taskId: string | null };

function actOf(kind: ActKind, told: Told, text: string | null): GatheredAct {
  const { id, day, ref, agency, taskId } = told;
  return { kind, id, day, ref, agency, text, taskId };
}

async function verdictsOf(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const submission = visible.submissions();
  const { verdict, verdictAt, verdictReason } = submission;
  const rows = await visible.read
    .select({
      taskId: submission.taskId,
      id: submission.id,
      verdict,
      at: verdictAt,
      reason: verdictReason,
    })
    .from(submission)
    .where(
      and(
        isTold(asked.tasks, submission.taskId),
        within(asked, verdictAt),
        or(eq(verdict, "confirmed"), eq(verdict, "returned")),
      ),
    )
    .orderBy(asc(verdictAt), asc(submission.id));
  return rows.flatMap(({ verdict: found, at, reason, ...row }) =>
    at && (found === "confirmed" || found === "returned")
      ? [actOf(found, { ...row, ...placeOf(asked, row.taskId), day: dayOf(at) }, reason)]
      : [],
  );
}

async function urgesOf(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const urge = visible.urges();
  const rows = await visible.read
    .select({ taskId: urge.taskId, id: urge.id, at: urge.at, message: urge.message })
    .from(urge)
    .where(and(isTold(asked.tasks, urge.taskId), within(asked, urge.at)))
    .orderBy(asc(urge.at), asc(urge.id));
  return rows.map((row) =>
    actOf("urges", { ...row, ...placeOf(asked, row.taskId), day: dayOf(row.at) }, row.message),
  );
}

async function directivesOf(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const directive = visible.directives();
  const { planId, agencyId, tasks } = asked;
  const rows = await visible.read
    .select({
      id: directive.id,
      at: directive.at,
      text: directive.text,
      agency: directive.agencyName,
      taskId: directive.taskId,
    })
    .from(directive)
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
    .filter(({ taskId }) => taskId === null || tasks.has(taskId))
    .map((row) => {
      const ref = row.taskId === null ? null : (tasks.get(row.taskId)?.ref ?? null);
      return actOf("directives", { ...row, ref, day: dayOf(row.at) }, row.text);
    });
}

async function extensionsOf(visible: Visible, asked: Asked): Promise<GatheredAct[]> {
  const extension = visible.extensions();
  const { verdict, verdictAt } = extension;
  const rows = await visible.read
    .select({ taskId: extension.taskId, id: extension.id, at: verdictAt, reason: extension.reason })
    .from(extension)
    .where(
      and(
        isTold(asked.tasks, extension.taskId),
        eq(verdict, "granted"),
        isNotNull(verdictAt),
        within(asked, verdictAt),
      ),
    )
    .orderBy(asc(verdictAt), asc(extension.id));
  return rows.flatMap(({ at, reason, ...row }) =>
    at
      ? [actOf("extended", { ...row, ...placeOf(asked, row.taskId), day: dayOf(at) }, reason)]
      : [],
  );
}
