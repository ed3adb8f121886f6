import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { RAISED_KINDS } from "../../domain/raised";
import { agencies } from "./agencies";
import { id, instant } from "./columns";
import { users } from "./people";
import { plans } from "./plans";
import { taskUpdates } from "./reports";
import { tasks } from "./tasks";

/** Ý kiến chỉ đạo: what the chair wants done, by whom, and by when they answer. */
export const directives = pgTable(
  "directives",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "restrict" }),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    text: text().notNull(),
    answerBy: date({ mode: "string" }).notNull(),
    /** The task it is about; null when it is about the plan. */
    taskId: uuid().references(() => tasks.id, { onDelete: "restrict" }),
    /** The report whose obstacle or proposal it answers. */
    updateId: uuid().references(() => taskUpdates.id, { onDelete: "restrict" }),
    raisedKind: text({ enum: RAISED_KINDS }),
    at: instant().notNull(),
  },
  (table) => [
    check("directives_worded", sql`length(btrim(${table.text})) > 0`),
    check(
      "directives_on_raised",
      sql`(${table.updateId} is null) = (${table.raisedKind} is null) and (${table.updateId} is null or ${table.taskId} is not null)`,
    ),
    // The task page shows the directives on its task.
    index("directives_by_task").on(table.taskId),
  ],
);

/** An agency that a directive is for, and how far its answer is. */
export const directiveAgencies = pgTable(
  "directive_agencies",
  {
    id: id(),
    directiveId: uuid()
      .notNull()
      .references(() => directives.id, { onDelete: "restrict" }),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id, { onDelete: "restrict" }),
    acknowledgedAt: instant(),
    acknowledgedBy: uuid().references(() => users.id, { onDelete: "restrict" }),
    answer: text(),
    answeredAt: instant(),
    answeredBy: uuid().references(() => users.id, { onDelete: "restrict" }),
    closedAt: instant(),
    closedBy: uuid().references(() => users.id, { onDelete: "restrict" }),
    closingNote: text(),
  },
  (table) => [
    unique("directive_agencies_once").on(table.directiveId, table.agencyId),
    check(
      "directive_agencies_acknowledged",
      sql`num_nulls(${table.acknowledgedAt}, ${table.acknowledgedBy}) in (0, 2)`,
    ),
    check(
      "directive_agencies_answered",
      sql`num_nulls(${table.answer}, ${table.answeredAt}, ${table.answeredBy}) in (0, 3)`,
    ),
    check(
      "directive_agencies_closed",
      sql`num_nulls(${table.closedAt}, ${table.closedBy}) in (0, 2)`,
    ),
    // An agency's home shows the directives it has not answered.
    index("directive_agencies_by_agency").on(table.agencyId),
  ],
);
