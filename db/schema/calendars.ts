import { sql } from "drizzle-orm";
import { pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns";
import { users } from "./people";

/** A secret address at which a person's last days are read as a calendar. The address itself is kept nowhere. */
export const calendars = pgTable(
  "calendars",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    /** Of the address's secret part. */
    tokenSha256: text().notNull().unique(),
    at: instant().notNull(),
    revokedAt: instant(),
  },
  (table) => [
    // A person has one at a time.
    uniqueIndex("calendars_in_use").on(table.userId).where(sql`${table.revokedAt} is null`),
  ],
);
