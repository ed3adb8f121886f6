import "server-only";
import type { JobName } from "../../domain/job";
import { askForJob } from "./runner";

/** Puts a job into its queue, whichever process will take it. */
export async function askFor(job: string): Promise<void> {
  await askForJob(process.env.DATABASE_URL ?? "", job as JobName);
}
