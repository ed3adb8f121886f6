import { date, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { DigestCounts } from "../../domain/digest";
import { id, instant } from "./columns";
import { users } from "./people";

/** What a person was told in the morning of a day; never written anew. */
export const digests = pgTable(
  "digests",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    day: date({ mode: "string" }).notNull(),
    subject: text().notNull(),
    /** For its reader alone, so no trail holds it. */
    body: text().notNull(),
    counts: jsonb().$type<DigestCounts>().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    // Whatever goes wrong, nobody is told twice; a person's own list reads by it too.
    unique("digests_once").on(table.userId, table.day),
  ],
);
