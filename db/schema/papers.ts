import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { ReportDocument } from "../../domain/report/document";
import type { ReportData } from "../../domain/report/gathered";
import {
  type Prose,
  REPORT_KINDS,
  REPORT_STATES,
  type TakenWords,
} from "../../domain/report/paper";
import { agencies } from "./agencies";
import { id, instant } from "./columns";
import { files } from "./files";
import { users } from "./people";
import { periods, plans } from "./plans";

/**
 * A report on a plan as a document: the commune's own, once a year or on demand, or one agency's. What it says is in
 * its versions; the latest has the number `version`.
 */
export const reports = pgTable(
  "reports",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "restrict" }),
    periodId: uuid()
      .notNull()
      .references(() => periods.id, { onDelete: "restrict" }),
    kind: text({ enum: REPORT_KINDS }).notNull(),
    /** Whose own it is; null for the commune's. */
    agencyId: uuid().references(() => agencies.id, { onDelete: "restrict" }),
    title: text().notNull(),
    fromDay: date({ mode: "string" }).notNull(),
    toDay: date({ mode: "string" }).notNull(),
    /** The day at whose end its figures were known. */
    dataDay: date({ mode: "string" }).notNull(),
    state: text({ enum: REPORT_STATES }).notNull(),
    version: integer().notNull(),
    startedBy: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    startedAt: instant().notNull(),
    /** When it came to the state it is in. */
    stateAt: instant().notNull(),
    /** When the standing office first took words of an agency's report into its own. */
    takenInAt: instant(),
  },
  (table) => [
    check("reports_in_order", sql`${table.toDay} >= ${table.fromDay}`),
    check("reports_versioned", sql`${table.version} >= 1`),
    check("reports_of_agency", sql`(${table.kind} = 'agency') = (${table.agencyId} is not null)`),
    check(
      "reports_state",
      sql`(${table.state} <> 'sent' or ${table.kind} = 'agency')
        and (${table.state} <> 'issued' or ${table.kind} <> 'agency')`,
    ),
    // The list of reports, and who has sent theirs for a period.
    index("reports_by_period").on(table.periodId, table.kind),
  ],
);

/** Append-only: what the writer had said when it was saved, and for which day its figures were told. */
export const reportVersions = pgTable(
  "report_versions",
  {
    reportId: uuid()
      .notNull()
      .references(() => reports.id, { onDelete: "restrict" }),
    version: integer().notNull(),
    prose: jsonb().$type<Prose>().notNull(),
    dataDay: date({ mode: "string" }).notNull(),
    /** Which words of agencies were taken in with this version. */
    taken: jsonb().$type<TakenWords[]>().notNull(),
    /** The version it brought back; null for one that was written. */
    restored: integer(),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.version] })],
);

/** Append-only: a report as it was sent or issued, with all it was made from, so that it never changes. */
export const reportCopies = pgTable(
  "report_copies",
  {
    id: id(),
    reportId: uuid()
      .notNull()
      .references(() => reports.id, { onDelete: "restrict" }),
    version: integer().notNull(),
    cause: text({ enum: ["sent", "issued"] }).notNull(),
    data: jsonb().$type<ReportData>().notNull(),
    document: jsonb().$type<ReportDocument>().notNull(),
    /** SHA-256 of the data and the document. */
    digest: text().notNull(),
    docxSha256: text().references(() => files.sha256, { onDelete: "restrict" }),
    xlsxSha256: text().references(() => files.sha256, { onDelete: "restrict" }),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    at: instant().notNull(),
  },
  (table) => [
    // A withdrawn report that is sent again has a new version: nothing is sent or issued twice.
    unique("report_copies_once").on(table.reportId, table.version, table.cause),
    check(
      "report_copies_files",
      sql`num_nonnulls(${table.docxSha256}, ${table.xlsxSha256}) = case ${table.cause} when 'issued' then 2 else 0 end`,
    ),
  ],
);
