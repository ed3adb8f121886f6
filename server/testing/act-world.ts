import { randomUUID } from "node:crypto";
import { type Connection, connect } from "../../db/connect";
import type { Person } from "../../domain/person";
import { POWERS } from "../../domain/power";
import type { DutyRole, TaskStatus } from "../../domain/task";
import type { TaskAct } from "../../domain/task-acts";
import type { Relation } from "../../domain/testing/act-table";
import { type TestCommune, taskOf, testCommune } from "./commune";

/** A task that stands ready for one act: with a last day, a report with evidence, and what else the act is about. */
export type ReadyTask = {
  id: string;
  updateId: string;
  evidenceId: string;
  extensionId: string | null;
  /** Somebody of its agency who can be in charge, and an agency that has no part in its duty. */
  officerId: string;
  otherAgencyId: string;
  agencyId: string;
};

export type Standing = { act: TaskAct; relation: Relation; status: TaskStatus; role: DutyRole };

const GIVEN_ON = "2026-06-05";
const SUBMITTED_ON = "2026-06-30";
const LAST_DAY = "2026-12-31";

/** One duty of many occasions, on which every person of the table stands as its columns say. */
export async function actWorld() {
  const commune = await testCommune();
  const sql = connect(commune.ownerUrl, { max: 2, onnotice: () => {} });
  const { son, binh, thang, lan, long, nga } = commune.company;
  const known = await taskOf("III.3", "Phòng Kinh tế");
  /** Somebody of the agency whose task it is. */
  const insiders: Partial<Record<Relation, Person>> = { "office-own": binh, "chair-own": son };
  const dutyId = randomUUID();
  await sql`insert into duties (id, plan_id, position, ref, section, text, lead_stated, deadlines, starts_at, ends_at)
    values (${dutyId}, ${known.planId}, 900, 'III.9', 'Mục', 'Thử', true, '[]', 0, 1)`;
  const base = { dutyId, periodId: known.periodId };
  // The committee has somebody beside the chair who can be urged.
  await sql`insert into memberships (user_id, agency_id, role, from_day)
    values (${long.userId}, ${son.agencyId}, 'officer', '2026-06-01')`;
  let occurrences = 0;
  const next = () => ++occurrences;
  await givePart(sql, base, commune.company.dung.agencyId);
  return {
    commune,
    people: peopleOf(commune, await delegationTo(sql, son, lan)),
    ready: async (standings: readonly Standing[]) => {
      const ready = standings.map((standing) => {
        const { agencyId, userId } = insiders[standing.relation] ?? thang;
        return readyTask(standing, {
          ...{ ...base, occurrence: next(), agencyId, by: thang.userId },
          // None of the table's people: whoever asked decides nothing.
          asker: long.userId,
          officerId: userId,
          otherAgencyId: nga.agencyId,
        });
      });
      for (const table of TABLES) {
        const rows = ready.flatMap((one) => {
          const row = one.rows[table];
          return row ? [row] : [];
        });
        if (rows.length > 0) await sql`insert into ${sql(table)} ${sql(rows)}`;
      }
      return ready.map(({ task }) => task);
    },
    close: async () => {
      await sql.end();
      await commune.close();
    },
  };
}

/** Every column's person. */
function peopleOf({ company }: TestCommune, delegationId: string): Record<Relation, Person> {
  const { thang, hanh, dung, phuong, mai, son, lan, tuan } = company;
  const deputy = { ...lan, powers: POWERS.map((power) => ({ power, delegationId })) };
  return {
    officer: thang,
    head: { ...thang, role: "agency_head" },
    duty: { ...dung, role: "officer" },
    other: phuong,
    office: mai,
    "office-own": mai,
    chair: son,
    "chair-own": son,
    member: lan,
    deputy,
    "deputy-own": { ...deputy, agencyIds: [...deputy.agencyIds, thang.agencyId] },
    stranger: { ...hanh, role: "standing_office" },
    admin: tuan,
  };
}

async function delegationTo(sql: Connection, giver: Person, taker: Person): Promise<string> {
  const id = randomUUID();
  await sql`insert into delegations (id, by_user_id, to_user_id, powers, from_day, until_day, at)
    values (${id}, ${giver.userId}, ${taker.userId}, ${[...POWERS]}, '2026-06-01', '2026-12-31', '2026-06-01')`;
  return id;
}

type Base = { dutyId: string; periodId: string };

/** Another agency of the same duty, so that its people know the tasks of it. */
async function givePart(
  sql: Connection,
  { dutyId, periodId }: Base,
  agencyId: string,
): Promise<void> {
  const id = randomUUID();
  await sql`insert into tasks (id, duty_id, agency_id, period_id, version)
    values (${id}, ${dutyId}, ${agencyId}, ${periodId}, 1)`;
  await sql`insert into task_states (task_id, seq, at, status, role, progress, returned, turn)
    values (${id}, 1, '2026-06-05', 'not_started', 'coordinating', 0, false, 0)`;
}

const TABLES = [
  "tasks",
  "task_states",
  "task_updates",
  "evidence",
  "submissions",
  "extensions",
] as const;
type Rows = Partial<
  Record<(typeof TABLES)[number], Record<string, string | number | boolean | null>>
>;

type Given = Base & {
  agencyId: string;
  occurrence: number;
  by: string;
  asker: string;
  officerId: string;
  otherAgencyId: string;
};

function readyTask(
  { act, status, role }: Standing,
  { dutyId, periodId, agencyId, occurrence, by, asker, ...others }: Given,
): { task: ReadyTask; rows: Rows } {
  const [id, updateId, evidenceId] = [randomUUID(), randomUUID(), randomUUID()];
  const lastDay = act === "set_last_day" ? null : LAST_DAY;
  const isDone = status === "completed";
  const isSubmitted = status === "submitted" || isDone;
  const asksDay = act === "withdraw_extension" || act === "decide_extension";
  const extensionId = asksDay ? randomUUID() : null;
  const on = { task_id: id, at: GIVEN_ON };
  const reporter = { by_user_id: by, by_agency_id: agencyId };
  const rows: Rows = {
    tasks: {
      ...{ id, duty_id: dutyId, agency_id: agencyId, period_id: periodId },
      ...{ occurrence, request: "Thử", version: 1 },
    },
    task_states: {
      ...{ ...on, seq: 1, status, role, progress: 40, returned: false, turn: 0 },
      ...{ last_day: lastDay, last_day_source: lastDay && "plan", original_last_day: lastDay },
      submitted_on: isSubmitted ? SUBMITTED_ON : null,
      reason: status === "cancelled" ? "decided" : null,
      reason_text: "Thử",
      status_before: status === "paused" ? "in_progress" : null,
    },
    task_updates: { ...on, ...reporter, id: updateId, progress: 40, note: "Thử", obstacles: "Thử" },
    evidence: {
      ...{ ...on, id: evidenceId, update_id: updateId },
      ...{ document_number: "1", document_date: GIVEN_ON },
    },
  };
  if (isSubmitted)
    rows.submissions = {
      ...{ ...reporter, task_id: id, update_id: updateId },
      ...{ submitted_on: SUBMITTED_ON, at: SUBMITTED_ON },
      verdict: isDone ? "confirmed" : null,
      verdict_by: isDone ? by : null,
      verdict_at: isDone ? SUBMITTED_ON : null,
    };
  if (extensionId)
    rows.extensions = {
      ...{ ...on, id: extensionId, by_user_id: asker, by_agency_id: agencyId, by_role: "officer" },
      ...{ last_day_before: LAST_DAY, asked_day: "2027-01-31", reason: "Thử" },
    };
  return { task: { id, updateId, evidenceId, extensionId, agencyId, ...others }, rows };
}
