import { z } from "zod";
import { JOB_NAMES } from "../../domain/job";
import { administers } from "../../domain/permissions";
import { command } from "../command";

/** Notes that somebody asked for a job beside its times; it is put into its queue after that. */
export const runJob = command({
  event: "job.asked",
  input: z.object({ job: z.enum(JOB_NAMES as [string, ...string[]], { error: "choice" }) }),
  load: async (_scope, { job }) => ({ job }),
  may: administers,
  refuse: () => null,
  apply: async (_act, { job }) => ({ payload: { job }, about: {}, value: { job } }),
});
