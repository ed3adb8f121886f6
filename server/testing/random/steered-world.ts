import { randomUUID } from "node:crypto";
import type { Connection } from "../../../db/connect";
import { addDays, type Day, startOfDay } from "../../../domain/day";
import type { Person } from "../../../domain/person";
import { FIRST_DAY, type Moment } from "./lived-task";
import { LENGTH } from "./told-world";

type LivedTask = { id: string; agency: number; agencyId: string; moments: Moment[] };

export type SteeredAct = {
  kind: "urges" | "directives" | "extended";
  day: Day;
  agency: number;
};

/** What is written of the one target: a year's figure, one for the end, and what was carried out when. */
export const AIM = { year: 2026, ofYear: 3700, finalYear: 2030, final: 5053 };
export const REACHED: { lastDay: Day; value: number }[] = [
  { lastDay: "2026-03-31", value: 3411 },
  { lastDay: "2026-06-30", value: 3567 },
];

/**
 * What those who steer do beside a played world: they urge, direct and grant extensions on some of its tasks, and a
 * target is stated and reported on. Gives the acts as they were written.
 */
export async function steer(
  sql: Connection,
  world: { planId: string; tasks: readonly LivedTask[] },
  { office, chair }: { office: Person; chair: Person },
): Promise<SteeredAct[]> {
  const begun = world.tasks.filter(({ moments }) => moments[0]?.at.getTime() === FIRST);
  const acts: SteeredAct[] = [];
  for (const [place, task] of begun.entries()) {
    const day = addDays(FIRST_DAY, (place * 37) % LENGTH);
    const kind = (["urges", "directives", "extended", null] as const)[place % 4] ?? null;
    if (kind === null) continue;
    const written = { planId: world.planId, day, office, chair };
    if (kind === "urges") await urge(sql, task, written);
    if (kind === "directives") await direct(sql, task, written);
    if (kind === "extended") await extend(sql, task, written);
    acts.push({ kind, day, agency: task.agency });
  }
  await aim(sql, world.planId, { office, chair });
  return acts;
}

const FIRST = startOfDay(FIRST_DAY).getTime();

type Written = { planId: string; day: Day; office: Person; chair: Person };

async function urge(sql: Connection, task: LivedTask, { planId, day, office }: Written) {
  const id = randomUUID();
  await sql`insert into urges (id, plan_id, scope, by_user_id, by_agency_id, at)
    values (${id}, ${planId}, 'task', ${office.userId}, ${office.agencyId}, ${startOfDay(day)})`;
  await sql`insert into urge_tasks (id, urge_id, task_id, nth)
    values (${randomUUID()}, ${id}, ${task.id}, 1)`;
}

async function direct(sql: Connection, task: LivedTask, { planId, day, chair }: Written) {
  const id = randomUUID();
  await sql`insert into directives (id, plan_id, by_user_id, text, answer_by, task_id, at)
    values (${id}, ${planId}, ${chair.userId}, 'Thử', ${addDays(day, 7)}, ${task.id}, ${startOfDay(day)})`;
  await sql`insert into directive_agencies (id, directive_id, agency_id)
    values (${randomUUID()}, ${id}, ${task.agencyId})`;
}

async function extend(sql: Connection, task: LivedTask, { day, office, chair }: Written) {
  await sql`insert into extensions (id, task_id, by_user_id, by_agency_id, by_role, last_day_before, asked_day,
      reason, at, verdict, verdict_by, verdict_at)
    values (${randomUUID()}, ${task.id}, ${office.userId}, ${office.agencyId}, 'standing_office', ${day},
      ${addDays(day, 9)}, 'Thử', ${startOfDay(day)}, 'granted', ${chair.userId}, ${startOfDay(day)})`;
}

async function aim(
  sql: Connection,
  planId: string,
  { office, chair }: Pick<Written, "office" | "chair">,
) {
  const id = randomUUID();
  await sql`insert into targets (id, plan_id, position, name, quote, starts_at, ends_at, unit, final_year, final_value,
      is_at_least)
    values (${id}, ${planId}, 0, 'Số người tham gia', 'Thử', 0, 1, 'people', ${AIM.finalYear}, ${AIM.final}, true)`;
  await sql`insert into target_values (id, target_id, kind, year, seq, value, source, worked_back, at)
    values (${randomUUID()}, ${id}, 'planned', ${AIM.year}, 1, ${AIM.ofYear}, 'Thử', false, ${startOfDay(FIRST_DAY)})`;
  for (const { lastDay, value } of REACHED) {
    const at = startOfDay(addDays(lastDay, 1));
    await sql`insert into target_reports (id, target_id, period, last_day, value, no_evidence_reason, by_user_id,
        by_agency_id, at, verdict, verdict_by, verdict_at)
      values (${randomUUID()}, ${id}, 'quarter', ${lastDay}, ${value}, 'Thử', ${office.userId}, ${office.agencyId},
        ${at}, 'confirmed', ${chair.userId}, ${at})`;
  }
}
