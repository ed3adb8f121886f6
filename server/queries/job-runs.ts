import { and, desc, eq, inArray } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { JOB_NAMES, type JobName } from "../../domain/job";
import { administers } from "../../domain/permissions";
import type { Person } from "../../domain/person";

/** How many failures are shown. */
const MOST_FAILURES = 10;

/** One run of a job; instants are the machine's. */
export type JobRun = {
  state: string;
  startedOn: Date | null;
  completedOn: Date | null;
  output: Record<string, unknown> | null;
};

/** The last run of each job and the failures of the past week; null for whoever does not keep the product. */
export async function jobRunsPage(actor: Person) {
  if (!administers(actor)) return null;
  const visible = visibleTo(actor);
  const run = visible.jobRuns();
  const latest = await visible.read
    .selectDistinctOn([run.name])
    .from(run)
    .where(inArray(run.name, JOB_NAMES))
    .orderBy(run.name, desc(run.startedOn));
  const failed = visible.jobRuns();
  const failures = await visible.read
    .select()
    .from(failed)
    .where(and(inArray(failed.name, JOB_NAMES), eq(failed.state, "failed")))
    .orderBy(desc(failed.startedOn))
    .limit(MOST_FAILURES);
  const last = new Map(latest.map((one) => [one.name as JobName, one as JobRun]));
  return {
    jobs: JOB_NAMES.map((job) => ({ job, last: last.get(job) ?? null })),
    failures: failures.map(({ name, ...one }) => ({ ...one, job: name as JobName })),
  };
}
