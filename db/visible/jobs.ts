import { isNotNull, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { administers } from "../../domain/permissions";
import type { Actor } from "../../domain/person";
import { jobRuns, pastRuns } from "../jobs/tables";
import type { Reader } from "./reader";

/** The runs of what runs by itself, by the machine's clock; for whoever keeps the product. */
export function visibleJobRuns(actor: Actor, source: Reader) {
  return unionAll(runsOf(actor, source, jobRuns), runsOf(actor, source, pastRuns)).as("job_run");
}

function runsOf(actor: Actor, source: Reader, runs: typeof jobRuns | typeof pastRuns) {
  return source
    .select({
      id: runs.id,
      name: runs.name,
      state: runs.state,
      startedOn: runs.startedOn,
      completedOn: runs.completedOn,
      output: runs.output,
    })
    .from(runs)
    .where(sql`${isNotNull(runs.startedOn)} and ${ofKeeper(actor)}`);
}

function ofKeeper(actor: Actor): SQL {
  return administers(actor) ? sql`true` : sql`false`;
}
