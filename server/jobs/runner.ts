import "server-only";
import { bossOver, connectForJobs } from "../../db/jobs/boss";
import { FOLLOWED_BY, JOB_NAMES, type JobName } from "../../domain/job";
import { HANDLERS } from "./registry";
import { toldFailure } from "./told-failure";

const SECOND = 1000;
const DAY = 86_400;

/** How long running jobs may take to come to an end when the process is asked to. */
const PATIENCE_TO_STOP = 8 * SECOND;

/** The work that runs by itself, in this process. */
export type Runner = {
  /** Takes no more, and returns when what runs is finished, or was given back because it took too long. */
  stop: (patience?: number) => Promise<void>;
};

type Options = { handlers?: Partial<typeof HANDLERS>; everySeconds?: number };

/**
 * Takes part in the work that runs by itself, and asks for each job once: after a night in which no machine ran
 * there is something to catch up with.
 */
export async function startRunner(
  url: string,
  { handlers = HANDLERS, everySeconds = 10 }: Options = {},
): Promise<Runner> {
  const client = connectForJobs(url);
  const boss = bossOver(client, { migrate: false, archiveFailedAfterSeconds: 7 * DAY });
  boss.on("error", (error) => console.error("Jobs cannot be kept:", error));
  const stopping = new AbortController();
  await boss.start();
  for (const name of JOB_NAMES) {
    const handler = handlers[name];
    if (!handler) continue;
    // Before the first look into the queue, which is now; the next is some seconds later.
    await boss.send(name, {});
    await boss.work(name, { pollingIntervalSeconds: everySeconds }, async () => {
      const result = await handler(stopping.signal).catch((error) => {
        throw toldFailure(error);
      });
      const next = FOLLOWED_BY[name];
      if (result && next) await boss.send(next, {});
      return result;
    });
  }
  return {
    async stop(patience = PATIENCE_TO_STOP) {
      stopping.abort();
      await boss.stop({ graceful: true, timeout: patience, close: false });
      await client.end({ timeout: 1 });
    },
  };
}

/** Asks for a job beside its times, from whichever process; false when one waits already. */
export async function askForJob(url: string, job: JobName): Promise<boolean> {
  const client = connectForJobs(url);
  try {
    return (await bossOver(client, { migrate: false }).send(job, {})) !== null;
  } finally {
    await client.end({ timeout: 1 });
  }
}
