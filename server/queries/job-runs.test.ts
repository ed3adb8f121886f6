import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { database } from "../../db/client";
import { jobRuns } from "../../db/jobs/tables";
import type { JobName } from "../../domain/job";
import type { Person } from "../../domain/person";
import { dailyRound } from "../jobs/daily-round";
import { askForJob } from "../jobs/runner";
import { MONDAY, type TestCommune, testCommune } from "../testing/commune";
import { jobRunsPage } from "./job-runs";

const TODAY = "2026-06-08";
const MINUTE = 60_000;

let commune: TestCommune;
let tuan: Person;
beforeAll(async () => {
  commune = await testCommune();
  tuan = commune.company.tuan;
});
beforeEach(async () => {
  await database().delete(jobRuns);
});
afterAll(() => commune.close());

test("the last run of a job is told, also before there was one", async () => {
  const before = await jobRunsPage(tuan, TODAY);
  expect(before?.jobs.every(({ last }) => last === null)).toBe(true);
  await askForJob(process.env.DATABASE_URL ?? "", "sweep");
  await database()
    .update(jobRuns)
    .set({ state: "failed", startedOn: MONDAY, output: { message: "đĩa đầy" } });
  const after = await jobRunsPage(tuan, TODAY);
  expect(after?.jobs.find(({ job }) => job === "sweep")?.last?.state).toBe("failed");
  expect(after?.failures).toMatchObject([{ job: "sweep", output: { message: "đĩa đầy" } }]);
});

test("the morning's round stays in sight after runs that found it made", async () => {
  const came = { escalated: 14, told: 5, digests: 6 };
  await ran("daily-round", -60 * 24, { escalated: 1, told: 1, digests: 0 });
  const round = await ran("daily-round", 0, came);
  // Neither a try that found nothing to do nor another job takes its place.
  const last = await ran("daily-round", 15, null);
  await ran("deliver", 16, { sent: 3 });
  const page = await jobRunsPage(tuan, TODAY);
  expect(page?.round).toMatchObject({ id: round, startedOn: MONDAY, output: came });
  expect(page?.jobs.find(({ job }) => job === "daily-round")?.last?.id).toBe(last);
});

test("a day's round is made once its digests are written, be it to nobody", async () => {
  expect((await jobRunsPage(tuan, TODAY))?.isRoundMade).toBe(false);
  await dailyRound(MONDAY);
  expect((await jobRunsPage(tuan, TODAY))?.isRoundMade).toBe(true);
  expect((await jobRunsPage(tuan, "2026-06-09"))?.isRoundMade).toBe(false);
});

/** A run that came to its end, so many minutes after the tests' day begins. */
async function ran(name: JobName, minutes: number, output: Record<string, number> | null) {
  const id = randomUUID();
  const startedOn = new Date(MONDAY.getTime() + minutes * MINUTE);
  const run = { id, name, state: "completed" as const, startedOn, completedOn: startedOn };
  await database()
    .insert(jobRuns)
    .values({ ...run, output });
  return id;
}
