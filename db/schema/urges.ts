import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { URGE_SCOPES } from "../../domain/urge";
import { agencies } from "./agencies";
import { id, instant } from "./columns";
import { directives } from "./directives";
import { users } from "./people";
import { plans } from "./plans";
import { tasks } from "./tasks";

/** Đôn đốc: one act of urging, on one task, one agency's, all that is overdue, or an unanswered directive. */
export const urges = pgTable("urges", {
  id: id(),
  planId: uuid()
    .notNull()
    .references(() => plans.id, { onDelete: "restrict" }),
  scope: text({ enum: URGE_SCOPES }).notNull(),
  byUserId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: "restrict" }),
  byAgencyId: uuid()
    .notNull()
    .references(() => agencies.id, { onDelete: "restrict" }),
  message: text(),
  /** The directive that was not answered. */
  directiveId: uuid().references(() => directives.id, { onDelete: "restrict" }),
  at: instant().notNull(),
});

/** A task that was urged, for the nth time ("đôn đốc lần n"). */
export const urgeTasks = pgTable(
  "urge_tasks",
  {
    id: id(),
    urgeId: uuid()
      .notNull()
      .references(() => urges.id, { onDelete: "restrict" }),
    taskId: uuid()
      .notNull()
      .references(() => tasks.id, { onDelete: "restrict" }),
    nth: integer().notNull(),
  },
  (table) => [
    // Two who urge at once cannot both be the third.
    unique("urge_tasks_nth").on(table.taskId, table.nth),
    unique("urge_tasks_once").on(table.urgeId, table.taskId),
    check("urge_tasks_counted", sql`${table.nth} >= 1`),
  ],
);

/** Whom an urging reached, and for which agency. */
export const urgeRecipients = pgTable(
  "urge_recipients",
  {
    urgeId: uuid()
      .notNull()
      .references(() => urges.id, { onDelete: "restrict" }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ columns: [table.urgeId, table.userId, table.agencyId] }),
    // A person's home says that they were urged.
    index("urge_recipients_by_user").on(table.userId),
  ],
);
