import { describe, expect, test } from "vitest";
import { addDays } from "./day";
import { locksOut, type Post } from "./lock-out";

const TODAY = "2026-12-14";

const post = (_who: string, role: Post["role"], fromDay: string, untilDay: string | null) => ({
  role,
  fromDay,
  untilDay,
});
const admin = (userId: string, fromDay = "2026-01-01", untilDay: string | null = null) =>
  post(userId, "admin", fromDay, untilDay);
const chair = post("son", "chair", "2026-01-01", null);

describe("an act that takes somebody away", () => {
  test.each([
    ["one of two admins", [admin("a"), admin("b")], [admin("a")], null],
    ["the only admin", [admin("a")], [], "last_admin"],
    ["the only chair", [chair, admin("a")], [admin("a")], "last_chair"],
    [
      "the last day of the only admin",
      [admin("a")],
      [admin("a", "2026-01-01", "2027-01-31")],
      "last_admin",
    ],
    [
      "an admin whose follower begins the day after",
      [admin("a"), admin("b", "2027-02-01")],
      [admin("a", "2026-01-01", "2027-01-31"), admin("b", "2027-02-01")],
      null,
    ],
    [
      "an admin whose follower leaves one day between them",
      [admin("a"), admin("b", "2027-02-02")],
      [admin("a", "2026-01-01", "2027-01-31"), admin("b", "2027-02-02")],
      "last_admin",
    ],
    [
      "an admin while the other one is there only until spring",
      [admin("a"), admin("b", "2026-01-01", "2027-03-31")],
      [admin("b", "2026-01-01", "2027-03-31")],
      "last_admin",
    ],
    [
      "somebody who has long been over",
      [admin("a"), admin("b", "2025-01-01", "2025-12-31")],
      [admin("a")],
      null,
    ],
    [
      "an officer where there never was a chair",
      [admin("a"), post("o", "officer", "2026-01-01", null)],
      [admin("a")],
      null,
    ],
  ] as const)("%s", (_what, before, after, refusal) => {
    expect(locksOut(before, after, TODAY)).toBe(refusal);
  });

  test("moving a coming admin's first day may not open a gap", () => {
    const before = [admin("a", "2026-01-01", "2026-12-31"), admin("b", "2027-01-01")];
    const after = [admin("a", "2026-01-01", "2026-12-31"), admin("b", "2027-01-02")];
    expect(locksOut(before, after, TODAY)).toBe("last_admin");
  });
});

test("the rule says the same as looking at every day one by one, in a thousand made-up communes", () => {
  let seed = 403;
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * limit);
  };
  const some = (): Post[] =>
    Array.from({ length: below(4) }, (_one, number) => {
      const from = below(20) - 10;
      const until = below(3) === 0 ? null : addDays(TODAY, from + below(12));
      return admin(String(number), addDays(TODAY, from), until);
    });
  const held = (posts: Post[], day: string) =>
    posts.some((one) => one.fromDay <= day && (one.untilDay ?? day) >= day);
  const days = Array.from({ length: 60 }, (_day, number) => addDays(TODAY, number));
  const refused = { yes: 0, no: 0 };
  for (let round = 0; round < 1000; round += 1) {
    const [before, after] = [some(), some()];
    const gap = days.some((day) => held(before, day) && !held(after, day));
    expect(locksOut(before, after, TODAY)).toBe(gap ? "last_admin" : null);
    refused[gap ? "yes" : "no"] += 1;
  }
  expect(Math.min(refused.yes, refused.no)).toBeGreaterThan(100);
});
