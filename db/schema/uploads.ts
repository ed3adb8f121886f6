import { bigint, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { users } from "./people";
import { tasks } from "./tasks";

/** A file that is still coming, piece by piece: whose it is, and for which report. */
export const uploads = pgTable(
  "uploads",
  {
    id: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    taskId: uuid()
      .notNull()
      .references(() => tasks.id, { onDelete: "restrict" }),
    reportId: uuid().notNull(),
    name: text().notNull(),
    size: bigint({ mode: "number" }).notNull(),
    at: instant().notNull(),
  },
  // What was left unfinished for a day is swept.
  (table) => [index("uploads_by_time").on(table.at)],
);
