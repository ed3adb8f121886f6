import { expect, test } from "vitest";
import { isStatedByHand } from "./target";

const at = new Date("2026-06-01");

test.each([
  ["nothing could be read", null, null, null, null, true],
  ["a unit and no figure", null, 2030, null, null, true],
  ["the plan states it", 5053, 2030, null, null, false],
  ["the plan states its growth alone", null, null, 345, null, false],
  ["a person has filled it in", 5053, 2030, null, at, true],
] as const)("%s", (_what, finalValue, finalYear, yearlyGain, statedAt, isByHand) => {
  expect(isStatedByHand({ finalValue, finalYear, yearlyGain, statedAt })).toBe(isByHand);
});
