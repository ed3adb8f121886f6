import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { JOB_NAMES, type JobName } from "../../domain/job";
import { administers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { isRoundMade } from "./round/is-made";

/** How many failures are shown. */
const MOST_FAILURES = 10;

/** One run of a job; instants are the machine's. */
export type JobRun = {
  id: string;
  state: string;
  startedOn: Date | null;
  completedOn: Date | null;
  output: Record<string, unknown> | null;
};

/**
 * The last run of each job, the last round that was made, whether that of today was, and the failures of the past
 * week; null for whoever does not keep the product.
 */
export async function jobRunsPage(actor: Person, today: Day) {
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
    round: await lastRound(visible),
    isRoundMade: await isRoundMade(visible, today),
    failures: failures.map(({ name, ...one }) => ({ ...one, job: name as JobName })),
  };
}

export type JobRuns = NonNullable<Awaited<ReturnType<typeof jobRunsPage>>>;

/** The round is tried all day long; a run that found it made, or was too early, has nothing to tell. */
async function lastRound(visible: Visible): Promise<JobRun | null> {
  const run = visible.jobRuns();
  const isRound = and(
    eq(run.name, "daily-round" satisfies JobName),
    eq(run.state, "completed"),
    isNotNull(run.output),
  );
  const [made] = await visible.read
    .select()
    .from(run)
    .where(isRound)
    .orderBy(desc(run.startedOn))
    .limit(1);
  return made ?? null;
}
