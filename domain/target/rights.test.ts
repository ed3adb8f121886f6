import { expect, test } from "vitest";
import { type Person, ROLES } from "../person";
import {
  mayEnterFigures,
  mayJudgeTargetReport,
  mayRecordOnTarget,
  mayReportOnTarget,
  mayWithdrawTargetReport,
} from "./rights";

const person = (role: Person["role"], agencyId: string, rest: Partial<Person> = {}): Person => ({
  ...{ kind: "person", userId: `${role} of ${agencyId}`, membershipId: "m", agencyId, role },
  ...{ agencyIds: [agencyId], powers: [], isShared: false },
  ...rest,
});
const OFFICE = "office";
const target = { standingAgencyId: OFFICE, responsibleAgencyId: "insurance" };
const report = { standingAgencyId: OFFICE, byAgencyId: "insurance", byUserId: "hanh" };
const rolesThat = (may: (one: Person) => boolean, agencyId: string) =>
  ROLES.filter((role) => may(person(role, agencyId)));

test("figures are written down by the chair, and by the office of this plan", () => {
  expect(rolesThat((one) => mayEnterFigures(one, target), OFFICE)).toEqual([
    "standing_office",
    "chair",
  ]);
  expect(rolesThat((one) => mayEnterFigures(one, target), "insurance")).toEqual(["chair"]);
});

test("only the people of the responsible agency report, and take back what they reported", () => {
  const working = ["officer", "agency_head", "standing_office", "chair"];
  expect(rolesThat((one) => mayReportOnTarget(one, target), "insurance")).toEqual(working);
  expect(rolesThat((one) => mayWithdrawTargetReport(one, report), "insurance")).toEqual(working);
  expect(rolesThat((one) => mayReportOnTarget(one, target), OFFICE)).toEqual([]);
  expect(rolesThat((one) => mayWithdrawTargetReport(one, report), OFFICE)).toEqual([]);
  const open = { ...target, responsibleAgencyId: null };
  expect(rolesThat((one) => mayReportOnTarget(one, open), "insurance")).toEqual([]);
});

test("four eyes: who judges is of another agency and another person, under whichever membership", () => {
  const judges = (one: Person) => mayJudgeTargetReport(one, report);
  expect(rolesThat(judges, OFFICE)).toEqual(["standing_office", "chair"]);
  expect(rolesThat(judges, "insurance")).toEqual([]);
  expect(judges(person("chair", "commune", { agencyIds: ["commune", "insurance"] }))).toBe(false);
  expect(judges(person("chair", "commune", { userId: "hanh" }))).toBe(false);
  const own = { ...report, byAgencyId: OFFICE };
  expect(mayJudgeTargetReport(person("standing_office", OFFICE), own)).toBe(false);
  expect(mayJudgeTargetReport(person("chair", "commune"), own)).toBe(true);
});

test("a deputy judges with the chair's power, and the system never does", () => {
  const held = { power: "judge" as const, delegationId: "d" };
  expect(mayJudgeTargetReport(person("member", "commune", { powers: [held] }), report)).toBe(true);
  expect(mayJudgeTargetReport({ kind: "system" }, report)).toBe(false);
});

test("a figure is written down for an agency by those who steer, and confirmed by neither of the two", () => {
  const records = (one: Person) => mayRecordOnTarget(one, target);
  expect(rolesThat(records, OFFICE)).toEqual(["standing_office", "chair"]);
  expect(rolesThat(records, "insurance")).toEqual([]);
  const open = { ...target, responsibleAgencyId: null };
  expect(mayRecordOnTarget(person("standing_office", OFFICE), open)).toBe(false);

  const entered = { ...report, byAgencyId: OFFICE, byUserId: "mai", forAgencyId: "insurance" };
  const judges = (one: Person) => mayJudgeTargetReport(one, entered);
  expect(rolesThat(judges, OFFICE)).toEqual([]);
  expect(judges(person("chair", "commune"))).toBe(true);
  expect(judges(person("chair", "commune", { agencyIds: ["commune", "insurance"] }))).toBe(false);
  const withdraws = (one: Person) => mayWithdrawTargetReport(one, entered);
  expect(withdraws(person("standing_office", OFFICE))).toBe(true);
  expect(withdraws(person("officer", "insurance"))).toBe(true);
  expect(withdraws(person("officer", "economy"))).toBe(false);
});
