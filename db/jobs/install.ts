import { cronOf, JOB_NAMES, JOB_ZONE } from "../../domain/job";
import type { Connection } from "../connect";
import { bossOver } from "./boss";

/** pg-boss's own queue, through which a due job becomes one. */
const DUE = "__pgboss__send-it";

/** A job that was cut off is given to another process after that. */
const LONGEST_RUN = 10 * 60;

/**
 * Makes, as the owner, everything that running jobs needs: the tables, a queue for each job, and when it is due.
 * Queues are tables too, and the app's role may make none. Running it again changes nothing.
 */
export async function installJobs(owner: Connection): Promise<void> {
  const boss = bossOver(owner, { migrate: true, schedule: false, supervise: false });
  await boss.start();
  await boss.createQueue(DUE);
  for (const name of JOB_NAMES) {
    // "short": one that waits is enough, however often it fell due meanwhile.
    const queue = { name, policy: "short" as const, expireInSeconds: LONGEST_RUN };
    const retry = { retryLimit: 2, retryDelay: 60, retryBackoff: true };
    await boss.createQueue(name, { ...queue, ...retry });
    await boss.updateQueue(name, { ...queue, ...retry });
    await boss.schedule(name, cronOf(name), {}, { tz: JOB_ZONE });
  }
  const known: readonly string[] = JOB_NAMES;
  for (const { name } of await boss.getSchedules()) {
    if (!known.includes(name)) await boss.unschedule(name);
  }
  await boss.stop({ graceful: false, close: false });
}
