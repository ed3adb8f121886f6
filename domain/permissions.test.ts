import { describe, expect, test } from "vitest";
import {
  type GovernedTask,
  mayJudge,
  mayReadEvidence,
  mayRecordFor,
  mayReport,
  maySetLastDay,
  mayWithdraw,
  seesWhole,
  waitsForChair,
} from "./permissions";
import { type Actor, idleLimit, type Person, ROLES, type Role } from "./person";

const OFFICE = "standing office";
const HEAD = "people's committee";
const TRADE = "trade";
const POLICE = "police";

const person = (role: Role, agencyId: string, userId = `${role} of ${agencyId}`): Person => ({
  kind: "person",
  userId,
  membershipId: `membership of ${userId}`,
  agencyId,
  role,
  agencyIds: [agencyId],
  powers: [],
  isShared: false,
});

const taskOf = (agencyId: string, change: Partial<GovernedTask> = {}): GovernedTask => ({
  agencyId,
  agencyKind: "agency",
  standingAgencyId: OFFICE,
  status: "submitted",
  role: "lead",
  submission: { byUserId: "somebody", recordedByAgencyId: agencyId },
  extension: null,
  ...change,
});

const everyone: Person[] = ROLES.flatMap((role) =>
  [OFFICE, HEAD, TRADE, POLICE].map((agency) => person(role, agency)),
);

describe("who may do what with a task of the trade office, role by role", () => {
  // role, agency, then: sees whole, reports, records for, withdraws, judges, sets the last day, reads evidence
  test.each([
    ["officer", TRADE, "-", "yes", "-", "yes", "-", "-", "yes"],
    ["officer", POLICE, "-", "-", "-", "-", "-", "-", "-"],
    ["agency_head", TRADE, "-", "yes", "-", "yes", "-", "-", "yes"],
    ["agency_head", OFFICE, "-", "-", "-", "-", "-", "-", "-"],
    ["standing_office", OFFICE, "yes", "-", "yes", "-", "yes", "yes", "yes"],
    ["standing_office", POLICE, "-", "-", "-", "-", "-", "-", "-"],
    ["standing_office", TRADE, "-", "yes", "-", "yes", "-", "-", "yes"],
    ["chair", HEAD, "yes", "-", "yes", "-", "yes", "yes", "yes"],
    ["chair", TRADE, "yes", "yes", "-", "yes", "-", "yes", "yes"],
    ["member", HEAD, "yes", "-", "-", "-", "-", "-", "yes"],
    ["member", TRADE, "yes", "-", "-", "-", "-", "-", "yes"],
    ["admin", HEAD, "-", "-", "-", "-", "-", "-", "-"],
    ["admin", TRADE, "-", "-", "-", "-", "-", "-", "-"],
  ] as const)("%s of %s", (role, agency, ...expected) => {
    const actor = person(role, agency);
    const task = taskOf(TRADE);
    const answers = [
      seesWhole(actor, task),
      mayReport(actor, task),
      mayRecordFor(actor, task),
      mayWithdraw(actor, task),
      mayJudge(actor, task),
      maySetLastDay(actor, task),
      mayReadEvidence(actor, task),
    ];
    expect(answers).toEqual(expected.map((answer) => answer === "yes"));
  });
});

test("evidence that was withdrawn is for its agency and for those who steer, no longer for members", () => {
  const readers = everyone.filter((actor) =>
    mayReadEvidence(actor, taskOf(TRADE), { withdrawn: true }),
  );
  const others = readers.filter(({ agencyId }) => agencyId !== TRADE);
  expect(new Set(others.map(({ role }) => role))).toEqual(new Set(["chair", "standing_office"]));
  expect(readers.filter(({ agencyId }) => agencyId === TRADE)).toHaveLength(5);
});

test("four eyes: whoever judges is of another agency and neither reported nor recorded", () => {
  let judged = 0;
  for (const judge of everyone) {
    for (const reporter of everyone) {
      const task = taskOf(reporter.agencyId, {
        submission: { byUserId: reporter.userId, recordedByAgencyId: reporter.agencyId },
      });
      if (!mayJudge(judge, task)) continue;
      judged += 1;
      expect(judge.agencyId).not.toBe(task.agencyId);
      expect(judge.userId).not.toBe(reporter.userId);
    }
  }
  expect(judged).toBeGreaterThan(50);
});

test("a person cannot judge their own agency's task under another hat", () => {
  const twoHats: Person = { ...person("chair", HEAD), agencyIds: [HEAD, TRADE] };
  expect(mayJudge(person("chair", HEAD), taskOf(TRADE))).toBe(true);
  expect(mayJudge(twoHats, taskOf(TRADE))).toBe(false);
});

test("whoever recorded a report for an agency may withdraw it but not confirm it", () => {
  const mai = person("standing_office", OFFICE, "mai");
  const recorded = taskOf(POLICE, { submission: { byUserId: "mai", recordedByAgencyId: OFFICE } });
  expect(mayWithdraw(mai, recorded)).toBe(true);
  expect(mayJudge(mai, recorded)).toBe(false);
  expect(mayJudge(person("standing_office", OFFICE, "another of the office"), recorded)).toBe(true);
  expect(mayJudge(person("chair", HEAD), recorded)).toBe(true);
});

test("the standing office's own tasks wait for the chair, the committee's for the standing office", () => {
  expect(mayJudge(person("standing_office", OFFICE), taskOf(OFFICE))).toBe(false);
  expect(mayJudge(person("chair", HEAD), taskOf(OFFICE))).toBe(true);
  expect(mayJudge(person("chair", HEAD), taskOf(HEAD))).toBe(false);
  expect(mayJudge(person("standing_office", OFFICE), taskOf(HEAD))).toBe(true);
  expect([taskOf(OFFICE), taskOf(TRADE)].map(waitsForChair)).toEqual([true, false]);
});

test("nobody reports for a group whose members are not named", () => {
  const group = taskOf("villages", { agencyKind: "group" });
  const some = [...everyone, person("officer", "villages")];
  expect(some.filter((actor) => mayReport(actor, group) || mayRecordFor(actor, group))).toEqual([]);
});

test("the system sees everything and does nothing with a task", () => {
  const system: Actor = { kind: "system" };
  expect(seesWhole(system, taskOf(TRADE))).toBe(true);
  const acts = [mayReport, mayRecordFor, mayWithdraw, mayJudge, maySetLastDay];
  expect(acts.map((may) => may(system, taskOf(TRADE)))).toEqual(acts.map(() => false));
});

test("those who decide for others are signed out after fifteen minutes, the others after twelve hours", () => {
  const minutes = Object.fromEntries(ROLES.map((role) => [role, idleLimit([role]) / 60_000]));
  expect(minutes).toEqual({
    officer: 720,
    agency_head: 720,
    standing_office: 15,
    chair: 15,
    member: 720,
    admin: 15,
  });
  expect(idleLimit(["officer", "chair"])).toBe(idleLimit(["chair"]));
});
