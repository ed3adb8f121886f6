import { expect, test } from "vitest";
import type { GovernedTask } from "./permissions";
import type { Actor, Person, Role } from "./person";
import { POWERS } from "./power";
import { DUTY_ROLES, TASK_STATUSES } from "./task";
import { isTimely, MAY } from "./task-acts";
import { actTable, type Relation, STATUS_OF } from "./testing/act-table";

const OFFICE = "standing office";
const COMMITTEE = "people's committee";
const TRADE = "trade";
const POLICE = "police";

const ALL_POWERS = POWERS.map((power) => ({ power, delegationId: "delegation" }));

function person(role: Role, agencyId: string, change: Partial<Person> = {}): Person {
  return {
    ...{ kind: "person", userId: `${role} of ${agencyId}`, membershipId: "m", agencyId, role },
    ...{ agencyIds: [agencyId], powers: [], isShared: false },
    ...change,
  };
}

/** Each column of the table: whose task it is, and who stands before it. */
const STANDS: Record<Relation, [agency: string, actor: Person]> = {
  officer: [TRADE, person("officer", TRADE)],
  head: [TRADE, person("agency_head", TRADE)],
  duty: [TRADE, person("officer", POLICE)],
  other: [TRADE, person("officer", "women's union")],
  office: [TRADE, person("standing_office", OFFICE)],
  "office-own": [OFFICE, person("standing_office", OFFICE)],
  chair: [TRADE, person("chair", COMMITTEE)],
  "chair-own": [COMMITTEE, person("chair", COMMITTEE)],
  member: [TRADE, person("member", COMMITTEE)],
  deputy: [TRADE, person("member", COMMITTEE, { powers: ALL_POWERS })],
  "deputy-own": [
    TRADE,
    person("member", COMMITTEE, { powers: ALL_POWERS, agencyIds: [COMMITTEE, TRADE] }),
  ],
  stranger: [TRADE, person("standing_office", POLICE)],
  admin: [TRADE, person("admin", COMMITTEE)],
};

const taskOf = (agencyId: string, change: Partial<GovernedTask> = {}): GovernedTask => ({
  ...{ agencyId, agencyKind: "agency", standingAgencyId: OFFICE },
  ...{ status: "submitted", role: "lead" },
  submission: { byUserId: "somebody", recordedByAgencyId: agencyId },
  extension: { byUserId: "somebody", byRole: "officer" },
  ...change,
});

test("every act is done by whom, where and when docs/task-acts.md says, and by nobody else", () => {
  const cells = actTable();
  let asked = 0;
  for (const { act, relation, said } of cells) {
    for (const status of TASK_STATUSES) {
      for (const role of DUTY_ROLES) {
        const [agencyId, actor] = STANDS[relation];
        const task = taskOf(agencyId, { status, role });
        const done = MAY[act](actor, task) && isTimely(act, task);
        const expected = Array.isArray(said) && said.some((letter) => STATUS_OF[letter] === status);
        expect({ act, relation, status, role, done }).toEqual({
          ...{ act, relation, status, role, done: expected },
        });
        asked += 1;
      }
    }
  }
  console.info(`task acts: ${cells.length} cells of the table, ${asked} questions`);
  expect(asked).toBe(cells.length * 14);
});

test("what is forbidden is forbidden in every status", () => {
  const refused = actTable().filter(({ said }) => !Array.isArray(said));
  const allowed = refused.filter(({ act, relation }) => {
    const [agencyId, actor] = STANDS[relation];
    return MAY[act](actor, taskOf(agencyId));
  });
  expect(allowed).toEqual([]);
  expect(refused.length).toBeGreaterThan(100);
});

test("nobody decides the extension they asked for, and the office decides what the chair asked", () => {
  const chair = person("chair", COMMITTEE);
  const office = person("standing_office", OFFICE);
  const asked = taskOf(COMMITTEE, { extension: { byUserId: chair.userId, byRole: "chair" } });
  expect(MAY.decide_extension(chair, asked)).toBe(false);
  expect(MAY.decide_extension(office, asked)).toBe(true);
  expect(MAY.decide_extension(office, taskOf(COMMITTEE))).toBe(false);
  expect(MAY.decide_extension({ ...office, agencyIds: [OFFICE, COMMITTEE] }, asked)).toBe(false);
});

test("a deputy has the chair's pen under the committee's membership alone", () => {
  const acts = ["confirm", "pause", "transfer", "direct", "star", "decide_extension"] as const;
  const heads = person("agency_head", POLICE, { powers: ALL_POWERS });
  expect(acts.map((act) => MAY[act](heads, taskOf(TRADE)))).toEqual(acts.map(() => false));
});

test("each act in the chair's stead needs its own power", () => {
  const needs = {
    confirm: "judge",
    return: "judge",
    reopen: "judge",
    decide_extension: "decide_extensions",
    correct_last_day: "correct_last_days",
    direct: "direct",
    answer_raised: "direct",
    urge: "urge",
    star: "star",
    pause: "set_aside",
    resume: "set_aside",
    cancel: "set_aside",
    transfer: "transfer",
  } as const;
  for (const [act, needed] of Object.entries(needs)) {
    const holders = POWERS.filter((power) => {
      const powers = [{ power, delegationId: "delegation" }];
      return MAY[act as keyof typeof needs](person("member", COMMITTEE, { powers }), taskOf(TRADE));
    });
    expect([act, ...holders]).toEqual([act, needed]);
  }
});

test("the system does nothing with a task, and a group has nobody who reports or could be urged", () => {
  const system: Actor = { kind: "system" };
  const acts = Object.keys(MAY) as (keyof typeof MAY)[];
  expect(acts.filter((act) => act !== "comment" && MAY[act](system, taskOf(TRADE)))).toEqual([]);
  const group = taskOf("villages", { agencyKind: "group" });
  const own = person("agency_head", "villages");
  const chair = person("chair", COMMITTEE);
  expect(acts.filter((act) => MAY[act](own, group))).toEqual([]);
  expect([MAY.urge(chair, group), MAY.update(chair, group), MAY.cancel(chair, group)]).toEqual([
    false,
    false,
    true,
  ]);
});
