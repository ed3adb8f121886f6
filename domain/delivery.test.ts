import { expect, test } from "vitest";
import { afterFailure, LONGEST_WAIT } from "./delivery";

const AT = new Date("2026-06-08T07:00:00+07:00");

test("the pauses grow, six tries follow the first, and the last is on the second day", () => {
  const days = 24 * 3_600_000;
  let at = AT;
  const pauses: number[] = [];
  for (let attempts = 1; attempts < 7; attempts++) {
    const { status, dueAt } = afterFailure(attempts, { final: false, at });
    expect(status).toBe("failed");
    pauses.push(dueAt.getTime() - at.getTime());
    at = dueAt;
  }
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(Math.max(...pauses)).toBe(LONGEST_WAIT);
  expect(Math.floor((at.getTime() - AT.getTime()) / days)).toBe(1);
  expect(afterFailure(7, { final: false, at })).toEqual({ status: "given_up", dueAt: at });
});

test("what is refused for good is not tried again", () => {
  expect(afterFailure(1, { final: true, at: AT })).toEqual({ status: "given_up", dueAt: AT });
});
