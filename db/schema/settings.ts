import { jsonb, pgTable, text } from "drizzle-orm/pg-core";

/** What the commune says of itself: its name, its province. */
export const settings = pgTable("settings", {
  key: text().primaryKey(),
  value: jsonb().$type<string>().notNull(),
});
