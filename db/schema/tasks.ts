import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { END_REASONS, LAST_DAY_SOURCES, type OpenStatus, TASK_STATUSES } from "../../domain/task";
import { agencies } from "./agencies";
import { id, instant } from "./columns";
import { users } from "./people";
import { duties, dutyRole, periods } from "./plans";

/** One agency's part of one duty in one period. What it is now is its `task_states` row with `seq = version`. */
export const tasks = pgTable(
  "tasks",
  {
    id: id(),
    dutyId: uuid()
      .notNull()
      .references(() => duties.id, { onDelete: "restrict" }),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id, { onDelete: "restrict" }),
    /** The group whose member the agency was given the task as; null when the duty names it. */
    groupId: uuid().references(() => agencies.id, { onDelete: "restrict" }),
    periodId: uuid()
      .notNull()
      .references(() => periods.id, { onDelete: "restrict" }),
    /** 0 is the period's own; 1… were asked for on demand. */
    occurrence: integer().notNull().default(0),
    /** What was asked for, of a task on demand. */
    request: text(),
    /** The task of another agency that this one took over. */
    transferredFromId: uuid().references((): AnyPgColumn => tasks.id, { onDelete: "restrict" }),
    version: integer().notNull(),
  },
  (table) => [
    unique("tasks_once").on(table.dutyId, table.agencyId, table.periodId, table.occurrence),
    check("tasks_versioned", sql`${table.version} >= 1`),
    check("tasks_requested", sql`${table.occurrence} <= 0 or ${table.request} is not null`),
    // An agency's home lists its tasks.
    index("tasks_by_agency").on(table.agencyId),
  ],
);

export const taskStatus = pgEnum("task_status", TASK_STATUSES);
export const lastDaySource = pgEnum("last_day_source", LAST_DAY_SOURCES);

/** Append-only: the state on a day is the last row before the next day began. */
export const taskStates = pgTable(
  "task_states",
  {
    taskId: uuid()
      .notNull()
      .references(() => tasks.id, { onDelete: "restrict" }),
    seq: integer().notNull(),
    at: instant().notNull(),
    status: taskStatus().notNull(),
    role: dutyRole().notNull(),
    lastDay: date({ mode: "string" }),
    lastDaySource: lastDaySource(),
    originalLastDay: date({ mode: "string" }),
    progress: integer().notNull(),
    submittedOn: date({ mode: "string" }),
    returned: boolean().notNull(),
    turn: integer().notNull(),
    /** Why a cancelled task is no longer carried out. */
    reason: text({ enum: END_REASONS }),
    /** The same, or why it is paused, in the words of who decided it. */
    reasonText: text(),
    statusBefore: taskStatus().$type<OpenStatus>(),
    extended: integer().notNull().default(0),
    corrected: integer().notNull().default(0),
    officerId: uuid().references(() => users.id, { onDelete: "restrict" }),
    starred: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.taskId, table.seq] }),
    check("task_states_progress", sql`${table.progress} between 0 and 100`),
    check(
      "task_states_last_day_sourced",
      sql`(${table.lastDay} is null) = (${table.lastDaySource} is null)`,
    ),
    check(
      "task_states_submitted",
      sql`(${table.status} in ('submitted', 'completed')) = (${table.submittedOn} is not null)`,
    ),
    check(
      "task_states_reason",
      sql`${table.reason} is null or (${table.status} = 'cancelled'
        and ${table.reason} in ('expanded', 'taken_back', 'transferred', 'merged', 'decided'))`,
    ),
    check(
      "task_states_paused",
      sql`(${table.status} = 'paused') = (${table.statusBefore} is not null)
        and (${table.statusBefore} is null or ${table.statusBefore} in ('not_started', 'acknowledged', 'in_progress'))`,
    ),
    check("task_states_moved", sql`${table.extended} >= 0 and ${table.corrected} >= 0`),
    // The steering view asks for the state on a past day.
    index("task_states_by_time").on(table.taskId, table.at),
  ],
);
