import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { ESCALATION_STEADS, ESCALATION_STEPS } from "../../domain/escalation";
import { id, instant } from "./columns";
import { users } from "./people";
import { tasks } from "./tasks";

/** Báo lên: a step taken because a task was late by so many days. A last day that moves begins anew. */
export const escalations = pgTable(
  "escalations",
  {
    id: id(),
    taskId: uuid()
      .notNull()
      .references(() => tasks.id, { onDelete: "restrict" }),
    step: text({ enum: ESCALATION_STEPS }).notNull(),
    /** The last day that had gone by. */
    lastDay: date({ mode: "string" }).notNull(),
    day: date({ mode: "string" }).notNull(),
    daysLate: integer().notNull(),
    /** How manieth step of the task it is, over all its last days. */
    nth: integer().notNull(),
    /** Who got it in place of whom it was meant for. */
    instead: text({ enum: ESCALATION_STEADS }),
    at: instant().notNull(),
  },
  (table) => [
    // Two rounds at once take a step once.
    unique("escalations_once").on(table.taskId, table.step, table.lastDay),
    unique("escalations_nth").on(table.taskId, table.nth),
    check("escalations_late", sql`${table.daysLate} >= 1 and ${table.nth} >= 1`),
    // What reached nobody is listed, the latest first.
    index("escalations_by_day").on(table.day),
  ],
);

/** Whom a step is for, and since when they have been told. None when nobody could be. */
export const escalationRecipients = pgTable(
  "escalation_recipients",
  {
    escalationId: uuid()
      .notNull()
      .references(() => escalations.id, { onDelete: "restrict" }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    /** One message tells of all that a person is told of that day. */
    toldAt: instant(),
    /** The message; none where no way leads to the person outside the product. */
    deliveryId: uuid(),
  },
  (table) => [
    primaryKey({ columns: [table.escalationId, table.userId] }),
    // The round asks for those who have not been told.
    index("escalation_recipients_untold").on(table.userId).where(sql`told_at is null`),
  ],
);
