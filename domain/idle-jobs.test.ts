import { expect, test } from "vitest";
import { isIdle } from "./idle-jobs";

const AT = new Date("2026-12-09T09:00:00+07:00");
const ago = (minutes: number) => new Date(AT.getTime() - minutes * 60_000);
const completed = (started: number, ended = started) => ({
  ...{ state: "completed", startedOn: ago(started), completedOn: ago(ended) },
});
const active = (started: number) => ({
  ...{ state: "active", startedOn: ago(started), completedOn: null },
});

test.each([
  ["a process that has just begun", [null, null], 1, false],
  ["none recorded, and the process is older", [null, null], 4, true],
  ["the newest run is of this minute", [completed(300), completed(1)], 600, false],
  ["what runs every minute was missed three times", [completed(30), completed(4)], 600, true],
  ["all is old, but the process has just begun to catch up", [completed(600)], 2, false],
  ["a long run that has just ended", [completed(6, 1)], 600, false],
  ["a long run that goes on", [active(7), completed(30)], 600, false],
  ["a run that was cut off with its process", [active(11), completed(30)], 600, true],
  ["one that broke and waits to be tried again", [{ ...active(2), state: "retry" }], 600, false],
] as const)("%s", (_what, last, minutes, idle) => {
  expect(isIdle(last, { since: ago(minutes), at: AT })).toBe(idle);
});
