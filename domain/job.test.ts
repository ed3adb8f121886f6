import { expect, test } from "vitest";
import { cronOf, JOB_NAMES, nextRun } from "./job";

test.each([
  ["deliver", "2026-06-08T07:00:00.000+07:00", "2026-06-08T07:01:00.000+07:00"],
  ["daily-round", "2026-06-08T07:14:59.999+07:00", "2026-06-08T07:15:00.000+07:00"],
  ["daily-round", "2026-06-08T23:45:00.000+07:00", "2026-06-09T00:00:00.000+07:00"],
  ["sweep", "2026-12-31T23:00:00.001+07:00", "2027-01-01T00:00:00.000+07:00"],
] as const)("%s is next due after %s at %s", (job, after, next) => {
  expect(nextRun(job, new Date(after))).toEqual(new Date(next));
});

test("every job falls due in whole parts of an hour, as its cron says", () => {
  expect(JOB_NAMES.map(cronOf)).toEqual(["*/15 * * * *", "* * * * *", "0 * * * *", "0 * * * *"]);
});
