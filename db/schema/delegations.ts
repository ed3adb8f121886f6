import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Power } from "../../domain/power";
import { id, instant } from "./columns";
import { users } from "./people";

/** Uỷ quyền: named powers of the chair in a deputy's hands, from the first to the last day. */
export const delegations = pgTable(
  "delegations",
  {
    id: id(),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    toUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    powers: text().array().$type<Power[]>().notNull(),
    fromDay: date({ mode: "string" }).notNull(),
    untilDay: date({ mode: "string" }).notNull(),
    /** The document that says so, as people cite it. */
    basis: text(),
    at: instant().notNull(),
    revokedAt: instant(),
    revokedBy: uuid().references(() => users.id, { onDelete: "restrict" }),
  },
  (table) => [
    check("delegations_in_order", sql`${table.untilDay} >= ${table.fromDay}`),
    check("delegations_of_something", sql`cardinality(${table.powers}) > 0`),
    check("delegations_to_another", sql`${table.toUserId} <> ${table.byUserId}`),
    check("delegations_revoked", sql`num_nulls(${table.revokedAt}, ${table.revokedBy}) in (0, 2)`),
    // Every request asks which powers its person holds.
    index("delegations_by_user").on(table.toUserId),
  ],
);
