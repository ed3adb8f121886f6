import { expect, test } from "vitest";
import type { Person, Role } from "./person";
import type { HeldPower } from "./power";
import { decidersOf, doersOf, judgesOf, type ToldTask } from "./told-people";

const person = (
  userId: string,
  role: Role,
  agencyId: string,
  powers: HeldPower[] = [],
): Person => ({
  ...{ kind: "person", userId, membershipId: userId, role, agencyId, agencyIds: [agencyId] },
  ...{ powers, isShared: false },
});
const held = (power: HeldPower["power"]) => [{ power, delegationId: "d" }];

const PEOPLE = [
  person("thang", "officer", "economy"),
  person("an", "officer", "economy"),
  person("head", "agency_head", "economy"),
  person("watching", "member", "economy"),
  person("binh", "agency_head", "office"),
  person("mai", "standing_office", "office"),
  person("huong", "standing_office", "office"),
  person("other", "standing_office", "elsewhere"),
  person("son", "chair", "committee"),
  person("lan", "member", "committee", [...held("judge"), ...held("decide_extensions")]),
  person("tuan", "admin", "committee"),
];

const TASK: ToldTask = {
  ...{ agencyId: "economy", agencyKind: "agency", standingAgencyId: "office" },
  ...{ status: "submitted", role: "lead", officerId: null },
  submission: { byUserId: "thang", recordedByAgencyId: "economy" },
  extension: { byUserId: "thang", byRole: "officer" },
};

test("everybody who works on the agency's tasks is told while nobody is in charge", () => {
  expect(doersOf(TASK, PEOPLE)).toEqual(["thang", "an", "head"]);
});

test("once somebody is in charge it is they and whoever heads the agency", () => {
  expect(doersOf({ ...TASK, officerId: "an" }, PEOPLE)).toEqual(["an", "head"]);
});

test("when whoever was in charge has left, it is everybody again", () => {
  expect(doersOf({ ...TASK, officerId: "gone" }, PEOPLE)).toEqual(["thang", "an", "head"]);
});

test("a submission is laid before the standing office of this plan and no other", () => {
  expect(judgesOf(TASK, PEOPLE)).toEqual(["mai", "huong"]);
});

test("what the standing office has recorded goes to the chair and a deputy who may judge", () => {
  const submission = { byUserId: "mai", recordedByAgencyId: "office" };
  expect(judgesOf({ ...TASK, submission }, PEOPLE)).toEqual(["son", "lan"]);
});

test("the standing office's own task goes to the chair's side, the committee's to the standing office", () => {
  expect(judgesOf({ ...TASK, agencyId: "office" }, PEOPLE)).toEqual(["son", "lan"]);
  expect(judgesOf({ ...TASK, agencyId: "committee" }, PEOPLE)).toEqual(["mai", "huong"]);
});

test("whoever reported is not asked to judge it", () => {
  const submission = { byUserId: "mai", recordedByAgencyId: "economy" };
  expect(judgesOf({ ...TASK, submission }, PEOPLE)).toEqual(["huong"]);
});

test("an extension is laid before the chair and a deputy so empowered; the chair's own before the standing office", () => {
  expect(decidersOf(TASK, PEOPLE)).toEqual(["son", "lan"]);
  const own = {
    ...TASK,
    agencyId: "committee",
    extension: { byUserId: "son", byRole: "chair" },
  } as const;
  expect(decidersOf(own, PEOPLE)).toEqual(["mai", "huong"]);
});
