import { describe, expect, test } from "vitest";
import {
  addressees,
  type BoundDirective,
  daysToAnswer,
  directiveStanding,
  mayAcknowledgeDirective,
  mayAnswerDirective,
  mayCloseDirective,
  mayDirectAll,
  refuseAcknowledging,
  refuseAnswerBy,
  refuseAnswering,
} from "./directive";
import type { Person, Role } from "./person";

const TODAY = "2026-12-14";
const AT = new Date("2026-12-10T08:00:00+07:00");

const person = (role: Role, agencyId = "trade", powers: Person["powers"] = []): Person => ({
  ...{ kind: "person", userId: "u", membershipId: "m", agencyId, role },
  ...{ agencyIds: [agencyId], powers, isShared: false },
});
const bound = (change: Partial<BoundDirective> = {}): BoundDirective => ({
  ...{ agencyId: "trade", answerBy: "2026-12-16" },
  ...{ acknowledgedAt: null, answeredAt: null, closedAt: null },
  ...change,
});

describe("who does what with a directive for the trade office, role by role", () => {
  // role, agency, then: acknowledges, answers beside a head, answers where there is none, closes
  test.each([
    ["officer", "trade", "yes", "-", "yes", "-"],
    ["agency_head", "trade", "yes", "yes", "yes", "-"],
    ["standing_office", "trade", "yes", "-", "yes", "-"],
    ["chair", "trade", "yes", "yes", "yes", "yes"],
    ["chair", "committee", "-", "-", "-", "yes"],
    ["member", "trade", "-", "-", "-", "-"],
    ["admin", "trade", "-", "-", "-", "-"],
    ["agency_head", "tax", "-", "-", "-", "-"],
  ] as const)("%s of %s", (role, agencyId, ...expected) => {
    const who = person(role, agencyId);
    const answers = [
      mayAcknowledgeDirective(who, bound()),
      mayAnswerDirective(who, { ...bound(), hasHead: true }),
      mayAnswerDirective(who, { ...bound(), hasHead: false }),
      mayCloseDirective(who, bound()),
    ];
    expect(answers.map((may) => (may ? "yes" : "-"))).toEqual(expected);
  });
});

test("a deputy directs and closes in the chair's stead, never for an agency of their own", () => {
  const power = [{ power: "direct", delegationId: "d" }] as const;
  const lan = { ...person("member", "committee", power), agencyIds: ["committee", "health"] };
  expect(mayCloseDirective(lan, bound())).toBe(true);
  expect(mayCloseDirective(lan, bound({ agencyId: "health" }))).toBe(false);
  expect(mayDirectAll(lan, ["trade", "tax"])).toBe(true);
  expect(mayDirectAll(lan, ["trade", "health"])).toBe(false);
  expect(mayDirectAll(lan, [])).toBe(true);
  expect(mayDirectAll(person("member", "committee"), [])).toBe(false);
  expect(mayDirectAll(person("standing_office"), ["trade"])).toBe(false);
});

test("a directive is open until it is answered, and closed whether answered or not", () => {
  expect(directiveStanding(bound())).toBe("open");
  expect(directiveStanding(bound({ acknowledgedAt: AT }))).toBe("open");
  expect(directiveStanding(bound({ answeredAt: AT }))).toBe("answered");
  expect(directiveStanding(bound({ closedAt: AT }))).toBe("closed");
  expect(daysToAnswer(bound(), TODAY)).toBe(2);
  expect(daysToAnswer(bound({ answerBy: "2026-11-27" }), TODAY)).toBe(-17);
});

test("it is acknowledged once and answered once, and not when it is closed", () => {
  expect(refuseAcknowledging(bound())).toBeNull();
  expect(refuseAcknowledging(bound({ acknowledgedAt: AT }))?.reason).toBe("status_changed");
  expect(refuseAcknowledging(bound({ closedAt: AT }))?.reason).toBe("directive_closed");
  expect(refuseAnswering(bound({ acknowledgedAt: AT }))).toBeNull();
  expect(refuseAnswering(bound({ answeredAt: AT }))?.reason).toBe("already_answered");
  expect(refuseAnswering(bound({ answeredAt: AT, closedAt: AT }))?.reason).toBe("directive_closed");
});

test("the day to answer by is today at the earliest and the plan's last at the latest", () => {
  const plan = { today: TODAY, planEndsOn: "2030-12-31" };
  expect(refuseAnswerBy(TODAY, plan)).toBeNull();
  expect(refuseAnswerBy("2030-12-31", plan)).toBeNull();
  expect(refuseAnswerBy("2026-12-13", plan)?.fields).toEqual({ answerBy: "day_past" });
  expect(refuseAnswerBy("2031-01-01", plan)?.fields).toEqual({ answerBy: "day_after_plan" });
  expect(refuseAnswerBy("2040-01-01", { today: TODAY, planEndsOn: null })).toBeNull();
});

test("a group means its members, each agency once; one without members means nobody", () => {
  const agencies = [
    ...(["trade", "v1", "v2"] as const).map((id) => ({ id, kind: "agency" as const })),
    ...(["villages", "unions"] as const).map((id) => ({ id, kind: "group" as const })),
  ];
  const members = ["v1", "v2", "merged away"].map((memberId) => ({
    groupId: "villages",
    memberId,
  }));
  expect(addressees(["trade", "villages", "v1"], agencies, members)).toEqual(["trade", "v1", "v2"]);
  expect(addressees(["trade", "unions"], agencies, members)).toBeNull();
  expect(addressees(["nowhere"], agencies, members)).toBeNull();
  expect(addressees([], agencies, members)).toEqual([]);
});
