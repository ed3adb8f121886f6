import { sql } from "drizzle-orm";
import { bigint, check, date, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns";
import { files } from "./files";
import { users } from "./people";
import { taskUpdates } from "./reports";
import { targets } from "./targets";
import { tasks } from "./tasks";

/** What proves an update: a file, or the number and day of a document kept elsewhere. */
export const evidence = pgTable(
  "evidence",
  {
    id: id(),
    taskId: uuid()
      .notNull()
      .references(() => tasks.id, { onDelete: "restrict" }),
    updateId: uuid()
      .notNull()
      .references(() => taskUpdates.id, { onDelete: "restrict" }),
    sha256: text().references(() => files.sha256, { onDelete: "restrict" }),
    name: text(),
    documentNumber: text(),
    documentDate: date({ mode: "string" }),
    at: instant().notNull(),
    /** Taken back by its agency: it no longer proves anything, and stays in the history. */
    withdrawnAt: instant(),
    withdrawnBy: uuid().references(() => users.id, { onDelete: "restrict" }),
    withdrawnReason: text(),
    search: text()
      .notNull()
      .generatedAlwaysAs(sql`fold_vi(coalesce(document_number, '') || ' ' || coalesce(name, ''))`),
  },
  (table) => [
    check(
      "evidence_one_kind",
      sql`(${table.sha256} is not null and ${table.name} is not null and ${table.documentNumber} is null)
        or (${table.sha256} is null and ${table.documentNumber} is not null)`,
    ),
    check(
      "evidence_withdrawn",
      sql`num_nulls(${table.withdrawnAt}, ${table.withdrawnBy}, ${table.withdrawnReason}) in (0, 3)`,
    ),
    // The task page shows all evidence of its task.
    index("evidence_by_task").on(table.taskId),
  ],
);

/**
 * A report that was refused, kept so that its author finds everything typed again.
 * It is nobody else's, changes nothing, and is swept after a day.
 */
export const stagedReports = pgTable("staged_reports", {
  id: id(),
  userId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: "restrict" }),
  taskId: uuid()
    .notNull()
    .references(() => tasks.id, { onDelete: "restrict" }),
  fields: jsonb().$type<Record<string, string>>().notNull(),
  reason: text().notNull(),
  problems: jsonb().$type<Record<string, string>>().notNull(),
  at: instant().notNull(),
});

/** A file that was received but belongs to no report yet, of a task or of a target. */
export const stagedFiles = pgTable(
  "staged_files",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    taskId: uuid().references(() => tasks.id, { onDelete: "restrict" }),
    targetId: uuid().references(() => targets.id, { onDelete: "restrict" }),
    reportId: uuid().notNull(),
    sha256: text().notNull(),
    name: text().notNull(),
    size: bigint({ mode: "number" }).notNull(),
    mediaType: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    check("staged_files_one_subject", sql`num_nonnulls(${table.taskId}, ${table.targetId}) = 1`),
    // A form that comes back lists what it already received.
    index("staged_files_by_report").on(table.reportId),
  ],
);
