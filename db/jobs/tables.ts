import { jsonb, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";

// The tables are pg-boss's and the migrations know nothing of them; these are the columns that are read.
const schema = pgSchema("pgboss");

const columns = {
  id: uuid().notNull(),
  name: text().notNull(),
  state: text({
    enum: ["created", "retry", "active", "completed", "cancelled", "failed"],
  }).notNull(),
  startedOn: timestamp({ withTimezone: true, mode: "date" }),
  completedOn: timestamp({ withTimezone: true, mode: "date" }),
  output: jsonb().$type<Record<string, unknown>>(),
};

/** Runs that wait, go on, or ended within half a day. */
export const jobRuns = schema.table("job", columns);

/** Those that ended before, for a week. */
export const pastRuns = schema.table("archive", columns);
