import { describe, expect, test } from "vitest";
import { delegationProblem, delegationStanding, isLive, sharesDays } from "./delegation";

const TODAY = "2026-12-14";
const given = (fromDay: string, untilDay: string, revokedAt: Date | null = null) => ({
  ...{ toUserId: "deputy", powers: ["judge"] as const, fromDay, untilDay, revokedAt },
});

describe("the days of a delegation", () => {
  test.each([
    ["2026-12-14", "2026-12-14", null],
    ["2026-12-20", "2026-12-31", null],
    ["2026-12-13", "2026-12-31", { fromDay: "day_past" }],
    ["2026-12-20", "2026-12-19", { untilDay: "until_before_from" }],
    ["2027-01-01", "2027-12-31", null],
    // 2028 has a 29th of February.
    ["2028-01-01", "2028-12-31", null],
    ["2027-01-01", "2028-01-02", { untilDay: "longer_than_year" }],
  ])("from %s until %s", (fromDay, untilDay, problem) => {
    expect(delegationProblem({ fromDay, untilDay }, TODAY)).toEqual(problem);
  });

  test.each([
    ["2026-12-14", "2026-12-14", "in_force"],
    ["2026-12-01", "2026-12-13", "over"],
    ["2026-12-15", "2026-12-31", "coming"],
  ])("from %s until %s it is %s", (fromDay, untilDay, standing) => {
    expect(delegationStanding(given(fromDay, untilDay), TODAY)).toBe(standing);
    expect(isLive(given(fromDay, untilDay), TODAY)).toBe(standing !== "over");
    const revoked = given(fromDay, untilDay, new Date("2026-12-14T08:00:00+07:00"));
    expect(delegationStanding(revoked, TODAY)).toBe("revoked");
    expect(isLive(revoked, TODAY)).toBe(false);
  });

  test("two that meet on one day overlap, two that follow each other do not", () => {
    const one = given("2026-12-01", "2026-12-15");
    expect(sharesDays(one, given("2026-12-15", "2026-12-31"))).toBe(true);
    expect(sharesDays(given("2026-12-15", "2026-12-31"), one)).toBe(true);
    expect(sharesDays(one, given("2026-12-16", "2026-12-31"))).toBe(false);
  });
});
