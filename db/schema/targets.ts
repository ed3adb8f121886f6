import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  numeric,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { TARGET_UNITS } from "../../domain/target/figure";
import { REPORT_PERIODS, REPORT_VERDICTS, VALUE_KINDS } from "../../domain/target/target";
import { agencies } from "./agencies";
import { id, instant } from "./columns";
import { files } from "./files";
import { users } from "./people";
import { duties, plans } from "./plans";

export const targetUnit = pgEnum("target_unit", TARGET_UNITS);
export const targetValueKind = pgEnum("target_value_kind", VALUE_KINDS);
export const targetReportPeriod = pgEnum("target_report_period", REPORT_PERIODS);
export const targetReportVerdict = pgEnum("target_report_verdict", REPORT_VERDICTS);

const figure = () => numeric({ precision: 12, scale: 2, mode: "number" });

/** What the plan aims at (chỉ tiêu), with the sentence that says so. A figure the text does not state is null. */
export const targets = pgTable(
  "targets",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "restrict" }),
    position: integer().notNull(),
    name: text().notNull(),
    quote: text().notNull(),
    /** The sentence's place in the plan's source, in UTF-16 units; its clause is the one around it. */
    startsAt: integer().notNull(),
    endsAt: integer().notNull(),
    unit: targetUnit(),
    finalYear: integer(),
    finalValue: figure(),
    isAtLeast: boolean().notNull(),
    yearlyGain: figure(),
    /** Where the yearly gain is stated, when in another sentence. */
    gainQuote: text(),
    gainStartsAt: integer(),
    gainEndsAt: integer(),
    partOfId: uuid().references((): AnyPgColumn => targets.id, { onDelete: "restrict" }),
    responsibleAgencyId: uuid().references(() => agencies.id, { onDelete: "restrict" }),
    /** The duty by which the plan itself makes that agency responsible; null once a person has said who is. */
    responsibleDutyId: uuid().references(() => duties.id, { onDelete: "restrict" }),
    /** Figures that the text does not say for certain, filled in by hand. */
    statedAt: instant(),
    statedBy: uuid().references(() => users.id, { onDelete: "restrict" }),
  },
  (table) => [
    unique("targets_once").on(table.planId, table.position),
    check("targets_in_order", sql`${table.endsAt} > ${table.startsAt}`),
    check("targets_named", sql`length(btrim(${table.name})) > 0`),
    check(
      "targets_gain_quoted",
      sql`num_nulls(${table.gainQuote}, ${table.gainStartsAt}, ${table.gainEndsAt}) in (0, 3)`,
    ),
    check("targets_part_of_another", sql`${table.partOfId} <> ${table.id}`),
    check("targets_stated", sql`num_nulls(${table.statedAt}, ${table.statedBy}) in (0, 2)`),
  ],
);

/**
 * Figures of a target that came beside the plan's text. Never changed: of one key the row with the highest number
 * counts, the earlier ones stay, and one without a value says that there is none any more.
 */
export const targetValues = pgTable(
  "target_values",
  {
    id: id(),
    targetId: uuid()
      .notNull()
      .references(() => targets.id, { onDelete: "restrict" }),
    kind: targetValueKind().notNull(),
    year: integer().notNull(),
    /** The village whose share it is. */
    agencyId: uuid().references(() => agencies.id, { onDelete: "restrict" }),
    seq: integer().notNull(),
    value: figure(),
    source: text().notNull(),
    sourceDay: date({ mode: "string" }),
    /** Reckoned from the final figure and the yearly gain: no figure of the plan's. */
    workedBack: boolean().notNull(),
    /** Null where the plan's own text says it. */
    byUserId: uuid().references(() => users.id, { onDelete: "restrict" }),
    at: instant().notNull(),
  },
  (table) => [
    // The page of a target reads all its figures; of one key there is one row of each number.
    unique("target_values_once")
      .on(table.targetId, table.kind, table.year, table.agencyId, table.seq)
      .nullsNotDistinct(),
    check(
      "target_values_share_of",
      sql`(${table.kind} = 'share') = (${table.agencyId} is not null)`,
    ),
    check("target_values_sourced", sql`length(btrim(${table.source})) > 0`),
    check("target_values_not_negative", sql`${table.value} >= 0`),
  ],
);

/** How far a target had come by the last day of a month or quarter, and what became of the report. */
export const targetReports = pgTable(
  "target_reports",
  {
    id: id(),
    /** The number on the receipt. */
    number: integer().notNull().generatedByDefaultAsIdentity().unique(),
    targetId: uuid()
      .notNull()
      .references(() => targets.id, { onDelete: "restrict" }),
    /** The village the figure is of; null for the whole commune. */
    agencyId: uuid().references(() => agencies.id, { onDelete: "restrict" }),
    period: targetReportPeriod().notNull(),
    lastDay: date({ mode: "string" }).notNull(),
    value: figure().notNull(),
    note: text(),
    sha256: text().references(() => files.sha256, { onDelete: "restrict" }),
    fileName: text(),
    documentNumber: text(),
    documentDate: date({ mode: "string" }),
    noEvidenceReason: text(),
    /** The report whose figure this one corrects; that one stays as it was. */
    correctsId: uuid().references((): AnyPgColumn => targetReports.id, { onDelete: "restrict" }),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    byAgencyId: uuid()
      .notNull()
      .references(() => agencies.id, { onDelete: "restrict" }),
    /** Set when those who steer wrote it down for the responsible agency (nhập thay): for whom, from whom, how, and when it came. */
    forAgencyId: uuid().references(() => agencies.id, { onDelete: "restrict" }),
    enteredFrom: text(),
    enteredHow: text({ enum: ["paper", "phone", "email", "meeting"] }),
    receivedOn: date({ mode: "string" }),
    at: instant().notNull(),
    verdict: targetReportVerdict(),
    verdictReason: text(),
    verdictBy: uuid().references(() => users.id, { onDelete: "restrict" }),
    verdictAt: instant(),
  },
  (table) => [
    check("target_reports_not_negative", sql`${table.value} >= 0`),
    check("target_reports_file", sql`num_nulls(${table.sha256}, ${table.fileName}) in (0, 2)`),
    check(
      "target_reports_proved",
      sql`num_nonnulls(${table.sha256}, ${table.documentNumber}, ${table.noEvidenceReason}) > 0`,
    ),
    check(
      "target_reports_entered_for",
      sql`num_nulls(${table.forAgencyId}, ${table.enteredFrom}, ${table.enteredHow}, ${table.receivedOn}) in (0, 4)`,
    ),
    check(
      "target_reports_verdict",
      sql`num_nulls(${table.verdict}, ${table.verdictBy}, ${table.verdictAt}) in (0, 3)`,
    ),
    check(
      "target_reports_return_reasoned",
      sql`${table.verdict} is distinct from 'returned' or length(btrim(${table.verdictReason})) > 0`,
    ),
    // At most one report of a day waits, and those who confirm read the waiting ones.
    uniqueIndex("target_reports_waiting")
      .on(table.targetId, table.lastDay, sql`coalesce(${table.agencyId}, ${table.targetId})`)
      .where(sql`${table.verdict} is null`),
    index("target_reports_by_target").on(table.targetId, table.lastDay),
  ],
);
