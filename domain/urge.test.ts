import { expect, test } from "vitest";
import { mayUrgeIn } from "./permissions";
import type { Person, Role } from "./person";
import { isUrgent, type Reachable, type UrgedTask, urging } from "./urge";

const TODAY = "2026-12-14";

const task = (change: Partial<UrgedTask> = {}): UrgedTask => ({
  ...{ id: "t", agencyId: "trade", agencyKind: "agency", status: "in_progress" },
  ...{ lastDay: "2026-12-13", submittedOn: null, officerId: null },
  ...change,
});
const somebody = (userId: string, role: Role, agencyId = "trade"): Reachable => ({
  ...{ userId, role, agencyId },
  name: userId,
});
const reached = (people: Reachable[], tasks = [task()], urger: string | null = "mai") =>
  urging(tasks, people, urger).recipients.map(({ userId, agencyId }) => `${userId} ${agencyId}`);

test("urgent is what is past its last day and in its agency's hands", () => {
  expect(isUrgent(task(), TODAY)).toBe(true);
  expect(isUrgent(task({ status: "not_started" }), TODAY)).toBe(true);
  expect(isUrgent(task({ lastDay: TODAY }), TODAY)).toBe(false);
  expect(isUrgent(task({ lastDay: null }), TODAY)).toBe(false);
  for (const status of ["completed", "paused", "cancelled"] as const)
    expect(isUrgent(task({ status }), TODAY)).toBe(false);
});

test("what was reported late and waits for a verdict is not urged, nor what a group has", () => {
  expect(isUrgent(task({ status: "submitted", submittedOn: TODAY }), TODAY)).toBe(false);
  expect(isUrgent(task({ agencyKind: "group" }), TODAY)).toBe(false);
});

test("the officers and heads of the agency get it, and nobody of another agency", () => {
  const people = [
    somebody("thang", "officer"),
    somebody("head", "agency_head"),
    somebody("quan", "officer", "tax"),
    somebody("lan", "member"),
    somebody("tuan", "admin"),
  ];
  expect(reached(people)).toEqual(["thang trade", "head trade"]);
});

test("who is in charge gets it whatever else they are there, and each person once", () => {
  const people = [
    somebody("head", "agency_head"),
    somebody("head", "officer"),
    somebody("nam", "standing_office"),
  ];
  expect(reached(people)).toEqual(["head trade"]);
  expect(reached(people, [task({ officerId: "nam" })])).toEqual(["head trade", "nam trade"]);
});

test("an officer in charge who is no longer in use gets nothing", () => {
  expect(reached([somebody("head", "agency_head")], [task({ officerId: "gone" })])).toEqual([
    "head trade",
  ]);
});

test("where an agency has neither officer nor head, the office or the chair gets it", () => {
  const people = [somebody("son", "chair", "committee"), somebody("lan", "member", "committee")];
  const own = [task({ agencyId: "committee" })];
  expect(reached(people, own)).toEqual(["son committee"]);
  expect(reached(people, own, "son")).toEqual([]);
});

test("of several agencies those without anybody are left out and named", () => {
  const tasks = [task({ id: "a" }), task({ id: "b", agencyId: "tax" }), task({ id: "c" })];
  const found = urging(tasks, [somebody("thang", "officer")], "mai");
  expect(found.tasks.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(found.unreached).toEqual(["tax"]);
});

test("the chair urges in every plan, the standing office in its own, a deputy with the power to", () => {
  const plan = { standingAgencyId: "office" };
  const person = (role: Role, agencyId: string, powers: Person["powers"] = []): Person => ({
    ...{ kind: "person", userId: "u", membershipId: "m", agencyId, role },
    ...{ agencyIds: [agencyId], powers, isShared: false },
  });
  const power = [{ power: "urge", delegationId: "d" }] as const;
  expect(mayUrgeIn(person("chair", "committee"), plan)).toBe(true);
  expect(mayUrgeIn(person("standing_office", "office"), plan)).toBe(true);
  expect(mayUrgeIn(person("standing_office", "trade"), plan)).toBe(false);
  expect(mayUrgeIn(person("member", "committee"), plan)).toBe(false);
  expect(mayUrgeIn(person("member", "committee", power), plan)).toBe(true);
  expect(mayUrgeIn(person("agency_head", "trade", power), plan)).toBe(false);
  expect(mayUrgeIn(person("officer", "office"), plan)).toBe(false);
  expect(mayUrgeIn({ kind: "system" }, plan)).toBe(false);
});
