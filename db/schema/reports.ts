import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { agencies } from "./agencies";
import { id, instant } from "./columns";
import { users } from "./people";
import { tasks } from "./tasks";

/** What an agency said about a task. Never edited: a correction is a new update. */
export const taskUpdates = pgTable(
  "task_updates",
  {
    id: id(),
    /** The number on the receipt. */
    number: integer().notNull().generatedByDefaultAsIdentity().unique(),
    taskId: uuid()
      .notNull()
      .references(() => tasks.id, { onDelete: "restrict" }),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    /** The agency the person acted for; a recorder acts for their own. */
    byAgencyId: uuid()
      .notNull()
      .references(() => agencies.id, { onDelete: "restrict" }),
    progress: integer().notNull(),
    note: text().notNull(),
    obstacles: text(),
    proposals: text(),
    /** Set when somebody else wrote it down for the agency (nhập thay): from whom, how, and the day it came. */
    enteredFrom: text(),
    enteredHow: text({ enum: ["paper", "phone", "email", "meeting"] }),
    receivedOn: date({ mode: "string" }),
    at: instant().notNull(),
  },
  (table) => [
    check("task_updates_progress", sql`${table.progress} between 0 and 100`),
    check("task_updates_note", sql`length(btrim(${table.note})) > 0`),
    check(
      "task_updates_entered_for",
      sql`num_nulls(${table.enteredFrom}, ${table.enteredHow}, ${table.receivedOn}) in (0, 3)`,
    ),
    // The task page shows its updates, newest first.
    index("task_updates_by_task").on(table.taskId, table.at),
  ],
);

export const verdict = pgEnum("verdict", ["confirmed", "returned", "withdrawn"]);

/** A claim that the task is done, and what became of it. */
export const submissions = pgTable(
  "submissions",
  {
    id: id(),
    taskId: uuid()
      .notNull()
      .references(() => tasks.id, { onDelete: "restrict" }),
    updateId: uuid()
      .notNull()
      .unique()
      .references(() => taskUpdates.id, { onDelete: "restrict" }),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    /** The agency the person acted for; a recorder acts for their own. */
    byAgencyId: uuid()
      .notNull()
      .references(() => agencies.id, { onDelete: "restrict" }),
    submittedOn: date({ mode: "string" }).notNull(),
    noEvidenceReason: text(),
    at: instant().notNull(),
    verdict: verdict(),
    verdictReason: text(),
    verdictBy: uuid().references(() => users.id, { onDelete: "restrict" }),
    verdictAt: instant(),
  },
  (table) => [
    check(
      "submissions_verdict",
      sql`num_nulls(${table.verdict}, ${table.verdictBy}, ${table.verdictAt}) in (0, 3)`,
    ),
    check(
      "submissions_return_reasoned",
      sql`${table.verdict} is distinct from 'returned' or length(btrim(${table.verdictReason})) > 0`,
    ),
    // At most one submission of a task waits, and "Chờ tôi xác nhận" reads the waiting ones, oldest first.
    uniqueIndex("submissions_waiting").on(table.taskId).where(sql`${table.verdict} is null`),
    index("submissions_by_task").on(table.taskId),
  ],
);
