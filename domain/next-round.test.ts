import { expect, test } from "vitest";
import { nextMorning } from "./next-round";

test.each([
  ["2026-12-09T00:00:00+07:00", false, "2026-12-09T07:00:00+07:00"],
  ["2026-12-09T06:59:59+07:00", false, "2026-12-09T07:00:00+07:00"],
  // Due and not made: the next try makes it.
  ["2026-12-09T07:00:00+07:00", false, null],
  ["2026-12-09T15:30:00+07:00", false, null],
  ["2026-12-09T07:42:00+07:00", true, "2026-12-10T07:00:00+07:00"],
  ["2026-12-31T23:59:59+07:00", true, "2027-01-01T07:00:00+07:00"],
] as const)("at %s, made: %s, the next morning's round is that of %s", (at, isMade, next) => {
  expect(nextMorning(new Date(at), isMade)).toEqual(next && new Date(next));
});
