import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { BELL_KINDS, NOTICE_KINDS } from "../../domain/notice";
import { auditEvents } from "./audit";
import { id, instant } from "./columns";
import { directives } from "./directives";
import { users } from "./people";
import { plans } from "./plans";
import { tasks } from "./tasks";

/** How a person wants to be told of a kind of thing; without a row the domain's rule holds. */
export const noticeSettings = pgTable(
  "notice_settings",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    kind: text({ enum: NOTICE_KINDS }).notNull(),
    bell: boolean().notNull(),
    mail: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind] })],
);

/** That a person is told of an event, as what, and whether they have seen it. Follows from the trail. */
export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    eventId: uuid()
      .notNull()
      .references(() => auditEvents.id, { onDelete: "restrict" }),
    kind: text({ enum: BELL_KINDS }).notNull(),
    /** What it is about: one task, a directive, or several tasks of a plan at once. */
    taskId: uuid().references(() => tasks.id, { onDelete: "restrict" }),
    directiveId: uuid().references(() => directives.id, { onDelete: "restrict" }),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "restrict" }),
    /** Of how many tasks it tells. */
    tasks: integer().notNull(),
    at: instant().notNull(),
    readAt: instant(),
  },
  (table) => [
    // An act tells a person once, and a task's own page asks what of it is new.
    unique("notifications_once").on(table.eventId, table.userId),
    check("notifications_counted", sql`${table.tasks} >= 0`),
    // The page of notices reads a person's own, newest first.
    index("notifications_by_user").on(table.userId, table.at),
    // Every page counts what is unread, by what it is about; opening a task looks for its own.
    index("notifications_unread")
      .on(table.userId, table.taskId)
      .where(sql`${table.readAt} is null`),
  ],
);
