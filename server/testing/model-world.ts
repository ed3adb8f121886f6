import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { database, schema } from "../../db/client";
import { connect } from "../../db/connect";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { POWERS } from "../../domain/power";
import type { Relation } from "../../domain/testing/act-table";
import { testCommune } from "./commune";
import type { ModelTask } from "./task-model";

type Stands = { name: string; person: Person; relation: Relation };

/** Tasks of four agencies of the real plan, each with everybody who tries their hand at it. */
export async function modelWorld() {
  const commune = await testCommune();
  const { son, mai, binh, thang, hanh, lan } = commune.company;
  const owner = connect(commune.ownerUrl, { max: 1, onnotice: () => {} });
  const delegationId = randomUUID();
  await owner`insert into delegations (id, by_user_id, to_user_id, powers, from_day, until_day, at)
    values (${delegationId}, ${son.userId}, ${lan.userId}, ${[...POWERS]}, '2026-06-01', '2031-12-31', '2026-06-01')`;
  const deputy = { ...lan, powers: POWERS.map((power) => ({ power, delegationId })) };
  const as = (name: string, person: Person, relation: Relation): Stands => {
    return { name, person, relation };
  };
  const steering = [
    ...[as("son", son, "chair"), as("mai", mai, "office")],
    ...[as("deputy", deputy, "deputy"), as("lan", lan, "member")],
  ];
  const people = new Map<string, Stands[]>([
    [thang.agencyId, [as("thang", thang, "officer"), as("hanh", hanh, "other"), ...steering]],
    [hanh.agencyId, [as("hanh", hanh, "head"), as("thang", thang, "other"), ...steering]],
    [
      mai.agencyId,
      [as("binh", binh, "head"), as("mai", mai, "office-own"), as("son", son, "chair")],
    ],
    [
      son.agencyId,
      [
        ...[as("son", son, "chair-own"), as("mai", mai, "office")],
        as("deputy", deputy, "deputy-own"),
      ],
    ],
  ]);
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  const rows = await visible.read
    .select({
      ...{ id: task.id, agencyId: task.agencyId },
      ...{ dutyId: task.dutyId, periodId: task.periodId },
    })
    .from(task)
    .orderBy(asc(task.position), asc(task.id));
  const tasks = rows.flatMap(({ agencyId, ...row }) => {
    const standing = people.get(agencyId);
    return standing ? [{ ...row, agencyId, people: standing }] : [];
  });
  let occurrence = 0;
  /** Another task in the place of one that is over, so that a long walk does not run out of them. */
  const another = async (over: WalkedTask, lastDay: Day | null, at: Date): Promise<WalkedTask> => {
    const id = randomUUID();
    occurrence += 1;
    await owner`insert into tasks (id, duty_id, agency_id, period_id, occurrence, request, version)
      values (${id}, ${over.dutyId}, ${over.agencyId}, ${over.periodId}, ${occurrence}, 'Thử', 1)`;
    await owner`insert into task_states (task_id, seq, at, status, role, last_day, last_day_source,
        original_last_day, progress, returned, turn)
      values (${id}, 1, ${at}, 'not_started', 'lead', ${lastDay}, ${lastDay && "standing_office"},
        ${lastDay}, 0, false, 0)`;
    return { ...over, id };
  };
  const close = async () => {
    await owner.end();
    await commune.close();
  };
  return { tasks, another, close };
}

type WalkedTask = {
  id: string;
  agencyId: string;
  dutyId: string;
  periodId: string;
  people: Stands[];
};

/** The task as the database has it, in the model's words, and what a form about it would send along. */
export async function asModel(
  taskId: string,
  nameOf: (userId: string) => string,
): Promise<{ task: ModelTask; seen: Seen }> {
  const { row, asked, waiting } = await rowsOf(taskId);
  const { status, statusBefore, lastDay, extended, corrected, starred } = row;
  const task = {
    ...{ status, before: statusBefore, lastDay, extended, corrected, starred },
    submittedBy: waiting ? nameOf(waiting.byUserId) : null,
    asked: asked && {
      ...{ by: nameOf(asked.byUserId), byChair: asked.byRole === "chair", day: asked.askedDay },
    },
  };
  return { task, seen: { taskId, turn: row.turn, extensionId: asked?.id ?? randomUUID() } };
}

export type Seen = { taskId: string; turn: number; extensionId: string };

async function rowsOf(taskId: string) {
  const visible = visibleTo({ kind: "system" });
  const [task, extension, submission] = [
    ...[visible.tasks(), visible.extensions(), visible.submissions()],
  ] as const;
  const [row] = await visible.read.select().from(task).where(eq(task.id, taskId));
  if (!row) throw new Error("a task that was there is gone");
  const asked = await visible.read.select().from(extension).where(eq(extension.taskId, taskId));
  const sent = await visible.read.select().from(submission).where(eq(submission.taskId, taskId));
  return {
    row,
    asked: asked.find(({ verdict }) => verdict === null) ?? null,
    waiting: sent.find(({ verdict }) => verdict === null) ?? null,
  };
}

const FOLLOWS: Record<string, string[]> = {
  not_started: ["not_started", "acknowledged", "in_progress", "submitted", "paused", "cancelled"],
  acknowledged: ["acknowledged", "in_progress", "submitted", "paused", "cancelled"],
  in_progress: ["in_progress", "submitted", "paused", "cancelled"],
  submitted: ["submitted", "in_progress", "completed"],
  completed: ["completed", "in_progress"],
  paused: ["paused", "not_started", "acknowledged", "in_progress", "cancelled"],
  cancelled: ["cancelled"],
};

/** Pairs of states that may not follow one another, gaps in a history, and what waits on a task that is over. */
export async function illegalStates(): Promise<string[]> {
  const { taskStates } = schema;
  const states = await database()
    .select()
    .from(taskStates)
    .orderBy(asc(taskStates.taskId), asc(taskStates.seq));
  const wrong = states.flatMap((state, place) => {
    const before = states[place - 1];
    if (before?.taskId !== state.taskId)
      return state.seq === 1 ? [] : [`${state.taskId}: no first`];
    const follows = FOLLOWS[before.status]?.includes(state.status);
    const isNext = state.seq === before.seq + 1 && state.at >= before.at;
    return follows && isNext ? [] : [`${state.taskId}: ${before.status} to ${state.status}`];
  });
  const rest = await database().execute<{ id: string }>(`
    select t.id from tasks t join task_states s on s.task_id = t.id and s.seq = t.version
    where (s.status = 'submitted') <> exists (select from submissions b where b.task_id = t.id and b.verdict is null)
      or (s.status in ('completed', 'cancelled')
        and exists (select from extensions e where e.task_id = t.id and e.verdict is null))
      or s.original_last_day > s.last_day and s.corrected = 0`);
  return [...wrong, ...[...rest].map(({ id }) => `${id}: what waits does not fit its status`)];
}
