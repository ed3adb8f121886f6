import "server-only";
import { runsJobs } from "../env";
import { type Runner, startRunner } from "./runner";

/** Starts the work that runs by itself, unless this process was told to leave it to others; gives what ends it. */
export async function takePartInJobs(): Promise<() => Promise<void>> {
  const url = process.env.DATABASE_URL;
  let runner: Runner | undefined;
  if (url && runsJobs()) runner = await startRunner(url);
  return async () => runner?.stop();
}
