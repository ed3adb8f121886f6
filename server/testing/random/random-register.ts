import { randomUUID } from "node:crypto";
import type { TransactionSql } from "postgres";
import { closeDatabase } from "../../../db/client";
import { type Connection, connect } from "../../../db/connect";
import { testDatabase } from "../../../db/testing/test-database";
import { addDays, type Day, dayOf, startOfDay } from "../../../domain/day";
import type { Person, Role } from "../../../domain/person";
import { FIRST_DAY, livedTask, type Moment } from "./lived-task";
import { steer } from "./steered-world";
import { GROUP, LENGTH, type ToldWorld } from "./told-world";

export type LivedTask = {
  id: string;
  ref: string;
  agency: number;
  agencyId: string;
  moments: Moment[];
};

/** A plan of its own in a register of many, and how far its days have been played. */
export type PlayedWorld = {
  planId: string;
  periodId: string;
  refs: string[];
  tasks: LivedTask[];
};

const READERS: [string, number, Role][] = [
  ["chair", 0, "chair"],
  ["office", 1, "standing_office"],
  ["member", 0, "member"],
  ["head", 2, "agency_head"],
  ["officer", 3, "officer"],
  ["admin", 5, "admin"],
];

/** A register into which random worlds are written row by row, day after day, each as a plan of its own. */
export async function randomRegister() {
  const database = await testDatabase();
  process.env.DATABASE_URL = database.appUrl;
  const sql = connect(database.ownerUrl, { max: 1, onnotice: () => {} });
  const agencies = Array.from({ length: GROUP + 1 }, () => randomUUID());
  for (const [place, id] of agencies.entries())
    await sql`insert into agencies (id, name, short_name, kind, relation, protocol_order)
      values (${id}, ${`Đơn vị ${place}`}, ${`ĐV ${place}`}, ${place === GROUP ? "group" : "agency"}, 'subordinate', ${place})`;
  const people: Record<string, Person> = {};
  for (const [name, place, role] of READERS)
    people[name] = await person(sql, name, agencies[place] ?? "", role);
  const recorder = people.office as Person;
  const reporter = await person(sql, "reporter", agencies[4] ?? "", "officer");
  return {
    agencies,
    people,
    begin: (world: ToldWorld) => begin(sql, world, agencies),
    /** Writes what happened up to the end of a day and had not been written. */
    play: (world: PlayedWorld, from: Day | null, to: Day) =>
      play(sql, world, from, to, { recorder, reporter }),
    /** What those who steer do beside it, all at once: on past days, so that only what looks back meets it. */
    steer: (world: PlayedWorld) =>
      steer(sql, world, { office: recorder, chair: people.chair as Person }),
    async close() {
      await closeDatabase();
      await sql.end();
      await database.drop();
    },
  };
}

export type RandomRegister = Awaited<ReturnType<typeof randomRegister>>;

async function person(sql: Connection, username: string, agencyId: string, role: Role) {
  const [userId, membershipId] = [randomUUID(), randomUUID()];
  await sql`insert into users (id, username, name, phone, password_hash, must_set_up, created_at)
    values (${userId}, ${username}, ${username}, '0912 000 000', 'none', false, '2026-01-01')`;
  await sql`insert into memberships (id, user_id, agency_id, role, from_day)
    values (${membershipId}, ${userId}, ${agencyId}, ${role}, '2026-01-01')`;
  const found: Person = {
    ...{ kind: "person", userId, membershipId, agencyId, role },
    agencyIds: [agencyId],
    powers: [],
    isShared: false,
  };
  return found;
}

async function begin(sql: Connection, world: ToldWorld, agencies: string[]): Promise<PlayedWorld> {
  const [planId, periodId] = [randomUUID(), randomUUID()];
  const published = startOfDay(FIRST_DAY);
  await sql`insert into plans (id, title, source, source_name, source_sha256, standing_agency_id, imported_at, published_at)
    values (${planId}, 'Kế hoạch', 'III.', 'plan.md', ${planId}, ${agencies[1] ?? ""}, ${published}, ${published})`;
  await sql`insert into periods (id, plan_id, label, starts_on, ends_on)
    values (${periodId}, ${planId}, '2026', '2026-01-01', ${addDays(FIRST_DAY, LENGTH)})`;
  const duties = world.duties.map((ref, place) => ({
    ...{ id: randomUUID(), plan_id: planId, position: place, ref, section: "Mục", text: ref },
    ...{ lead_stated: true, deadlines: sql.json([]), starts_at: place, ends_at: place + 1 },
  }));
  await sql`insert into duties ${sql(duties)}`;
  const tasks = world.tasks.map((told) => ({
    id: randomUUID(),
    ref: world.duties[told.duty] ?? "",
    agency: told.agency,
    agencyId: agencies[told.agency] ?? "",
    moments: livedTask(told),
  }));
  const rows = tasks.map(({ id, agencyId }, place) => {
    const told = world.tasks[place];
    const group = told?.ofGroup ? agencies[GROUP] : null;
    return {
      ...{ id, duty_id: duties[told?.duty ?? 0]?.id ?? "", agency_id: agencyId },
      ...{ group_id: group ?? null, period_id: periodId, version: 1 },
    };
  });
  await sql`insert into tasks ${sql(rows)}`;
  return { planId, periodId, refs: world.duties, tasks };
}

type Reporters = { recorder: Person; reporter: Person };

async function play(
  sql: Connection,
  world: PlayedWorld,
  from: Day | null,
  to: Day,
  who: Reporters,
): Promise<void> {
  const isNew = ({ at }: Moment) => dayOf(at) <= to && (from === null || dayOf(at) > from);
  await sql.begin(async (within) => {
    for (const { id, agencyId, moments } of world.tasks) {
      for (const [place, moment] of moments.entries())
        if (isNew(moment)) await write(within, { id, agencyId, seq: place + 1 }, moment, who);
    }
  });
}

async function write(
  sql: TransactionSql,
  { id, agencyId, seq }: { id: string; agencyId: string; seq: number },
  { at, state, report, submits, verdict }: Moment,
  { recorder, reporter }: Reporters,
): Promise<void> {
  const { status, role, lastDay, lastDaySource, originalLastDay, progress, submittedOn } = state;
  await sql`insert into task_states
    (task_id, seq, at, status, role, last_day, last_day_source, original_last_day, progress, submitted_on, returned, turn,
      reason, reason_text, status_before)
    values (${id}, ${seq}, ${at}, ${status}, ${role}, ${lastDay}, ${lastDaySource}, ${originalLastDay}, ${progress},
      ${submittedOn}, ${state.returned}, ${state.turn}, ${state.reason}, ${state.reasonText}, ${state.statusBefore})`;
  if (seq > 1) await sql`update tasks set version = ${seq} where id = ${id}`;
  if (verdict)
    await sql`update submissions set verdict = ${verdict}, verdict_reason = 'Thử', verdict_by = ${reporter.userId},
      verdict_at = ${at} where task_id = ${id} and verdict is null`;
  if (!report) return;
  const by = report.recorded ? recorder : { ...reporter, agencyId };
  const updateId = randomUUID();
  // Some raise something: by their progress, so that a recount can tell which.
  const obstacles = report.progress % 3 === 0 ? "Vướng" : null;
  const proposals = report.progress % 4 === 0 ? "Xin" : null;
  await sql`insert into task_updates (id, task_id, by_user_id, by_agency_id, progress, note, obstacles, proposals, at)
    values (${updateId}, ${id}, ${by.userId}, ${by.agencyId}, ${report.progress}, 'Thử', ${obstacles}, ${proposals},
      ${at})`;
  if (submits)
    await sql`insert into submissions (id, task_id, update_id, by_user_id, by_agency_id, submitted_on, at)
      values (${randomUUID()}, ${id}, ${updateId}, ${by.userId}, ${by.agencyId}, ${dayOf(at)}, ${at})`;
}
