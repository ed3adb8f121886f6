import { sql } from "drizzle-orm";
import { check, date, index, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { EXTENSION_VERDICTS } from "../../domain/extension";
import { agencies } from "./agencies";
import { id, instant } from "./columns";
import { role, users } from "./people";
import { tasks } from "./tasks";

export const extensionVerdict = pgEnum("extension_verdict", EXTENSION_VERDICTS);

/** An agency asks for a later last day (xin gia hạn), and what became of it. */
export const extensions = pgTable(
  "extensions",
  {
    id: id(),
    taskId: uuid()
      .notNull()
      .references(() => tasks.id, { onDelete: "restrict" }),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    byAgencyId: uuid()
      .notNull()
      .references(() => agencies.id, { onDelete: "restrict" }),
    byRole: role().notNull(),
    /** The last day that held when it was asked. */
    lastDayBefore: date({ mode: "string" }).notNull(),
    askedDay: date({ mode: "string" }).notNull(),
    reason: text().notNull(),
    at: instant().notNull(),
    verdict: extensionVerdict(),
    verdictReason: text(),
    verdictBy: uuid().references(() => users.id, { onDelete: "restrict" }),
    verdictAt: instant(),
  },
  (table) => [
    check("extensions_later", sql`${table.askedDay} > ${table.lastDayBefore}`),
    check("extensions_reasoned", sql`length(btrim(${table.reason})) > 0`),
    check(
      "extensions_verdict",
      sql`num_nulls(${table.verdict}, ${table.verdictBy}, ${table.verdictAt}) in (0, 3)`,
    ),
    check(
      "extensions_refusal_reasoned",
      sql`${table.verdict} is distinct from 'refused' or length(btrim(${table.verdictReason})) > 0`,
    ),
    // At most one request of a task waits, and the chair's list reads the waiting ones.
    uniqueIndex("extensions_waiting").on(table.taskId).where(sql`${table.verdict} is null`),
    index("extensions_by_task").on(table.taskId),
  ],
);
