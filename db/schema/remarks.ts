import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { RAISED_KINDS } from "../../domain/raised";
import { agencies } from "./agencies";
import { id, instant } from "./columns";
import { users } from "./people";
import { taskUpdates } from "./reports";
import { tasks } from "./tasks";

/** The answer of those who steer to an obstacle or a proposal that a report raised. */
export const raisedAnswers = pgTable(
  "raised_answers",
  {
    id: id(),
    updateId: uuid()
      .notNull()
      .references(() => taskUpdates.id, { onDelete: "restrict" }),
    kind: text({ enum: RAISED_KINDS }).notNull(),
    text: text().notNull(),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    at: instant().notNull(),
  },
  (table) => [
    // Each is answered once; what follows is a comment or a directive.
    unique("raised_answers_once").on(table.updateId, table.kind),
    check("raised_answers_worded", sql`length(btrim(${table.text})) > 0`),
  ],
);

/** What somebody remarks on a task, for everybody who sees it. */
export const comments = pgTable(
  "comments",
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
    text: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    check("comments_worded", sql`length(btrim(${table.text})) > 0`),
    // The task page shows its comments among what happened.
    index("comments_by_task").on(table.taskId, table.at),
  ],
);

/** Whom a comment addresses by name (@). */
export const commentMentions = pgTable(
  "comment_mentions",
  {
    commentId: uuid()
      .notNull()
      .references(() => comments.id, { onDelete: "restrict" }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.userId] }),
    // A person's home lists where they were addressed.
    index("comment_mentions_by_user").on(table.userId),
  ],
);
