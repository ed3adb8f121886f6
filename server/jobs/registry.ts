import "server-only";
import type { JobName } from "../../domain/job";
import { now } from "../clock";
import { sweepStaging } from "../staging-sweep";
import { dailyRound } from "./daily-round";
import { deliver } from "./deliver";
import { turnPeriods } from "./turn-of-period";

/** How much a run did, by what it counts; nothing when there was nothing to do. */
type RunResult = Record<string, number> | null;

/**
 * What each job does. All of them may be run at any time, again, and by several at once. Cron goes by the machine's
 * clock and what is done by the product's: a demonstration lives on another day.
 */
export const HANDLERS: Record<JobName, (stopping: AbortSignal) => Promise<RunResult>> = {
  "daily-round": () => dailyRound(now()),
  deliver: (stopping) => deliver({ clock: now, stopping }),
  "turn-of-period": async () => ({ opened: await turnPeriods(now()) }),
  sweep: () => sweepStaging(now()),
};
