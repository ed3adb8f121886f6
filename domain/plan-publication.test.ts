import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Deadline } from "./plan/reading";
import type { AskedQuestion } from "./plan-answers";
import {
  type KnownAgencies,
  type PartyStanding,
  partiesInForce,
  type StatedParty,
} from "./plan-parties";
import { type ExistingTask, planPublication, type TaskChange } from "./plan-publication";
import { type WantedTask, wantedTasks } from "./plan-tasks";
import { DUTY_ROLES, TASK_STATUSES } from "./task";

const YEAR = { startsOn: "2026-01-01", endsOn: "2026-12-31" };
const TODAY = "2026-10-01";
const AGENCIES = ["a", "b", "c", "d"];
const GROUPS = ["villages", "unions"];
const known: KnownAgencies = new Map(
  [...AGENCIES, ...GROUPS].map((id) => [
    id,
    { name: id, kind: GROUPS.includes(id) ? "group" : "agency" },
  ]),
);

const stated: Deadline = { raw: "trước 26/12", kind: "yearly", lastDay: "--12-25" };
const anyId = fc.constantFrom(...AGENCIES, ...GROUPS);
const day = fc.constantFrom("--12-31", "--03-31", "2026-11-30", "2027-05-01", null);

const party: fc.Arbitrary<StatedParty> = fc
  .record({
    id: anyId,
    role: fc.constantFrom(...DUTY_ROLES),
    as: fc.constantFrom<PartyStanding>(
      "named",
      "named",
      "group",
      "open_group",
      "unclear",
      "outside",
    ),
  })
  .map(({ id, role, as }) => {
    const isNamed = as === "named" || as === "group";
    const standing = isNamed ? (GROUPS.includes(id) ? "group" : "named") : as;
    return { agencyId: isNamed ? id : null, asWritten: `${as} ${id}`, role, standing };
  });

const duty = fc.record({
  parties: fc.uniqueArray(party, { selector: ({ asWritten }) => asWritten, maxLength: 5 }),
  isDated: fc.boolean(),
  leads: fc.option(fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 }), { nil: null }),
  concerned: fc.option(fc.uniqueArray(anyId, { maxLength: 4 }), { nil: null }),
  meant: fc.option(fc.option(anyId, { nil: "nobody" }), { nil: null }),
  own: fc.option(day, { nil: undefined }),
});

const answers = fc.record({
  duties: fc.array(duty, { minLength: 1, maxLength: 4 }),
  fallback: fc.option(day, { nil: undefined }),
  members: fc.record({
    villages: fc.uniqueArray(fc.constantFrom(...AGENCIES), { maxLength: 3 }),
    unions: fc.uniqueArray(fc.constantFrom(...AGENCIES), { maxLength: 3 }),
  }),
});
type World = typeof answers extends fc.Arbitrary<infer W> ? W : never;

function wantedIn({ duties, fallback, members }: World) {
  const questions: AskedQuestion[] = [];
  const ask = (kind: AskedQuestion["kind"], ref: string | null, answer: unknown, raw?: string) =>
    questions.push({ kind, ref, raw: raw ?? null, answer: answer as AskedQuestion["answer"] });
  if (fallback !== undefined) ask("default_last_day", null, { lastDay: fallback });
  const inForce = duties.map((one, place) => {
    const ref = `III.${place}`;
    if (one.leads) ask("lead_not_named", ref, { leads: one.leads });
    if (one.concerned) ask("open_group", ref, { agencies: one.concerned });
    if (one.own !== undefined) ask("no_deadline", ref, { lastDay: one.own });
    for (const { asWritten, standing } of one.parties) {
      if (one.meant === null || (standing !== "unclear" && standing !== "outside")) continue;
      const agency = one.meant === "nobody" ? null : one.meant;
      ask(standing === "unclear" ? "agency_unclear" : "agency_outside", ref, { agency }, asWritten);
    }
    const parties = partiesInForce(ref, one.parties, questions, known);
    return { id: ref, ref, deadlines: one.isDated ? [stated] : [], parties };
  });
  const belonging = new Map(Object.entries(members));
  return { wanted: wantedTasks(inForce, questions, belonging, YEAR), members: belonging };
}

/** What the tasks are once the changes are made. */
function applied(existing: readonly ExistingTask[], changes: readonly TaskChange[]) {
  const tasks = new Map(existing.map((task) => [task.id, task]));
  for (const change of changes) {
    const task = change.taskId ? tasks.get(change.taskId) : undefined;
    if (change.does === "create" || change.does === "give_again") {
      const { dutyId, agencyId, role, lastDay, lastDaySource } = change;
      const id = task?.id ?? `${dutyId}/${agencyId}`;
      const fresh = { status: "not_started", reason: null, acted: task?.acted ?? false } as const;
      tasks.set(id, { id, dutyId, agencyId, role, lastDay, lastDaySource, ...fresh });
    } else if (task && change.does === "change") {
      tasks.set(task.id, { ...task, ...change.day, role: change.role ?? task.role });
    } else if (task && change.does === "end") {
      tasks.set(task.id, { ...task, status: "cancelled", reason: change.reason });
    }
  }
  return [...tasks.values()];
}

/** People work on some of the tasks: a task of a group has nobody who could. */
const work = fc.array(
  fc.record({
    at: fc.nat(),
    status: fc.constantFrom(...TASK_STATUSES.filter((status) => status !== "cancelled")),
    dated: fc.boolean(),
  }),
  { maxLength: 6 },
);

function worked(
  tasks: ExistingTask[],
  acts: { at: number; status: ExistingTask["status"]; dated: boolean }[],
) {
  const now = [...tasks];
  for (const { at, status, dated } of acts) {
    const place = at % Math.max(1, now.length);
    const task = now[place];
    if (!task || task.status === "cancelled") continue;
    const day =
      dated && !task.lastDay
        ? { lastDay: "2026-12-01", lastDaySource: "standing_office" as const }
        : {};
    const isGroup = GROUPS.includes(task.agencyId);
    now[place] = { ...task, ...day, status: isGroup ? task.status : status, acted: true };
  }
  return now;
}

const does = (changes: readonly TaskChange[]) =>
  changes.filter((change) => change.does !== "leave");

describe("in random worlds of answers, answered again after people have begun", () => {
  const worlds = fc.tuple(answers, work, fc.array(answers, { minLength: 1, maxLength: 3 }));
  const tally = { created: 0, changed: 0, ended: 0, left: 0, again: 0 };

  test("publishing twice does nothing, and nothing a person has touched is lost", () => {
    fc.assert(
      fc.property(worlds, ([first, acts, later]) => {
        const start = wantedIn(first);
        let tasks = applied([], planPublication(start.wanted, [], start.members, TODAY).changes);
        tasks = worked(tasks, acts);
        for (const world of later) {
          const { wanted, members } = wantedIn({ ...world, duties: samePlan(first, world) });
          const { changes } = planPublication(wanted, tasks, members, TODAY);
          const after = applied(tasks, changes);
          expect(does(planPublication(wanted, after, members, TODAY).changes)).toEqual([]);
          keepsWhatPeopleDid(tasks, after);
          hasOneTaskEach(after, wanted);
          count(changes);
          tasks = after;
        }
      }),
      { numRuns: 600 },
    );
    console.info(`publication: ${JSON.stringify(tally)}`);
    expect(Math.min(...Object.values(tally))).toBeGreaterThan(50);
  });

  function count(changes: readonly TaskChange[]) {
    for (const change of changes) {
      if (change.does === "create") tally.created += 1;
      if (change.does === "change") tally.changed += 1;
      if (change.does === "end") tally.ended += 1;
      if (change.does === "leave") tally.left += 1;
      if (change.does === "give_again") tally.again += 1;
    }
  }
});

/** The plan's own words stay; what is answered is another's. */
function samePlan(first: World, later: World): World["duties"] {
  return first.duties.map((one, place) => ({
    ...(later.duties[place] ?? one),
    parties: one.parties,
    isDated: one.isDated,
  }));
}

function keepsWhatPeopleDid(before: readonly ExistingTask[], after: readonly ExistingTask[]) {
  const now = new Map(after.map((task) => [task.id, task]));
  for (const task of before) {
    expect(now.has(task.id)).toBe(true);
    if (!task.acted || GROUPS.includes(task.agencyId)) continue;
    expect({ ...now.get(task.id), role: null }).toEqual({ ...task, role: null });
  }
}

function hasOneTaskEach(
  after: readonly ExistingTask[],
  wanted: readonly { dutyId: string; agencyId: string }[],
) {
  const key = ({ dutyId, agencyId }: { dutyId: string; agencyId: string }) =>
    `${dutyId}/${agencyId}`;
  const keys = after.map(key);
  expect(new Set(keys).size).toBe(keys.length);
  const open = new Set(after.filter(({ status }) => status !== "cancelled").map(key));
  for (const task of wanted) expect(open.has(key(task))).toBe(true);
}

describe("what publishing does with one task", () => {
  const task: ExistingTask = {
    ...{ id: "t", dutyId: "d", agencyId: "a", status: "not_started", role: "lead" },
    ...{ lastDay: null, lastDaySource: null, reason: null, acted: false },
  };
  const want: WantedTask = {
    ...{ dutyId: "d", agencyId: "a", groupId: null, role: "lead", because: "named" },
    ...{ lastDay: "2026-12-31", lastDaySource: "plan_default" },
  };
  const of = (existing: Partial<ExistingTask>, wanted: Partial<WantedTask> | null = {}) =>
    planPublication(
      wanted ? [{ ...want, ...wanted } as WantedTask] : [],
      [{ ...task, ...existing }],
      new Map([["villages", ["a"]]]),
      TODAY,
    ).changes.map(({ does: what, ...rest }) => ({ what, ...rest }));

  test("a last day is set where there is none and nobody has begun", () => {
    expect(of({})).toMatchObject([{ what: "change", day: { lastDay: "2026-12-31" }, role: null }]);
    expect(of({ acted: true })).toMatchObject([{ what: "leave", because: "acted_undated" }]);
    expect(of({ acted: true, status: "completed" })).toEqual([]);
  });

  test("a last day that is set never moves", () => {
    const dated = { lastDay: "2026-11-30", lastDaySource: "standing_office" } as const;
    expect(of(dated)).toMatchObject([{ what: "leave", because: "dated_otherwise" }]);
    expect(of({ ...dated, acted: true })).toEqual([]);
  });

  test("a lead demoted keeps its task, whatever was reported on it", () => {
    const completed = { acted: true, status: "completed", lastDay: "2026-12-31" } as const;
    expect(of(completed, { role: "coordinating" })).toMatchObject([
      { what: "change", role: "coordinating", day: null },
    ]);
  });

  test("a group gives way to its members; a task nobody wants any more ends only untouched", () => {
    expect(of({ agencyId: "villages", acted: true }, null)).toMatchObject([
      { what: "end", reason: "expanded" },
    ]);
    expect(of({}, null)).toMatchObject([{ what: "end", reason: "taken_back" }]);
    expect(of({ acted: true }, null)).toMatchObject([{ what: "leave", because: "acted_unwanted" }]);
  });

  test("what publishing ended it gives again; what people ended it leaves", () => {
    const ended = (reason: ExistingTask["reason"]) => of({ status: "cancelled", reason });
    expect(ended("taken_back")).toMatchObject([{ what: "give_again", taskId: "t" }]);
    expect(ended("transferred")).toMatchObject([{ what: "leave", because: "ended_by_people" }]);
  });

  test("a task that is given again has the last day it had", () => {
    const had = { lastDay: "2026-11-30", lastDaySource: "standing_office" } as const;
    expect(of({ status: "cancelled", reason: "expanded", ...had })).toMatchObject([had]);
  });

  test("an answered day that has gone by makes nobody late", () => {
    const passed = { lastDay: "2026-09-30", lastDaySource: "standing_office" } as const;
    expect(of({}, passed)).toEqual([]);
    const created = planPublication([{ ...want, ...passed }], [], new Map(), TODAY);
    expect(created.changes).toMatchObject([
      { does: "create", lastDay: null, passed: "2026-09-30" },
    ]);
  });
});
