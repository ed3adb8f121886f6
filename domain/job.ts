/** What runs by itself, and every how many minutes of an hour. */
export const JOBS = {
  "daily-round": 15,
  deliver: 1,
  "turn-of-period": 60,
  sweep: 60,
} as const satisfies Record<string, number>;

export type JobName = keyof typeof JOBS;
export const JOB_NAMES = Object.keys(JOBS) as JobName[];

/** What a job that did something leaves to another at once: what the morning's round wrote is to be sent. */
export const FOLLOWED_BY: { readonly [job in JobName]?: JobName } = { "daily-round": "deliver" };

/** Everything goes by the commune's clock. */
export const JOB_ZONE = "Asia/Ho_Chi_Minh";

const MINUTE = 60_000;

/** When a job is due, as cron writes it. */
export function cronOf(job: JobName): string {
  const every = JOBS[job];
  return every === 60 ? "0 * * * *" : every === 1 ? "* * * * *" : `*/${every} * * * *`;
}

/** The next time a job is due after an instant: the zone lies whole hours from UTC, so minutes are the same in both. */
export function nextRun(job: JobName, after: Date): Date {
  const step = JOBS[job] * MINUTE;
  return new Date((Math.floor(after.getTime() / step) + 1) * step);
}
