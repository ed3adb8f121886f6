import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { ClosingRecord } from "../../domain/period";
import type { Deadline, NoneReason } from "../../domain/plan/reading";
import type { Answer, AskedKind } from "../../domain/plan-answers";
import { DUTY_KINDS, DUTY_ROLES } from "../../domain/task";
import { agencies } from "./agencies";
import { id, instant } from "./columns";
import { files } from "./files";
import { users } from "./people";

/** A plan with its source text as it came. Number and date are null when the document leaves them blank. */
export const plans = pgTable("plans", {
  id: id(),
  title: text().notNull(),
  number: text(),
  issuedOn: date({ mode: "string" }),
  source: text().notNull(),
  sourceName: text().notNull(),
  sourceSha256: text().notNull(),
  standingAgencyId: uuid()
    .notNull()
    .references(() => agencies.id, { onDelete: "restrict" }),
  defaultLastDay: text(),
  supersedesId: uuid(),
  /** The last day of the years the plan is for ("giai đoạn 2026-2030"); null when it does not say. */
  endsOn: date({ mode: "string" }),
  importedAt: instant().notNull(),
  publishedAt: instant(),
  /** When publishing last took up what was answered. */
  lastPublishedAt: instant(),
  /** A draft that nobody wants any more; it is kept for the trail and shown to nobody. */
  discardedAt: instant(),
});

/** A stretch of the plan that is reported on as one; a range of days, because not every plan keeps calendar years. */
export const periods = pgTable(
  "periods",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "restrict" }),
    label: text().notNull(),
    startsOn: date({ mode: "string" }).notNull(),
    endsOn: date({ mode: "string" }).notNull(),
    /** By when agencies send what the standing office needs for the period's own report. */
    inputsDueOn: date({ mode: "string" }),
    /** The chair has closed it: what was left undone then, and what was said. */
    closedAt: instant(),
    closedBy: uuid().references(() => users.id, { onDelete: "restrict" }),
    closingNote: text(),
    closingRecord: jsonb().$type<ClosingRecord>(),
  },
  (table) => [
    unique("periods_once").on(table.planId, table.startsOn),
    check("periods_in_order", sql`${table.endsOn} >= ${table.startsOn}`),
    check(
      "periods_closed",
      sql`num_nulls(${table.closedAt}, ${table.closedBy}, ${table.closingRecord}) in (0, 3)`,
    ),
    check(
      "periods_inputs_within",
      sql`${table.inputsDueOn} is null or ${table.inputsDueOn} between ${table.startsOn} and ${table.endsOn}`,
    ),
  ],
);

/** Every block of the source with what it was read as; places are UTF-16 units of the source. */
export const clauses = pgTable(
  "clauses",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "restrict" }),
    startsAt: integer().notNull(),
    endsAt: integer().notNull(),
    class: text({ enum: ["duty", "target", "condition", "none"] }).notNull(),
    reason: text().$type<NoneReason>(),
  },
  (table) => [
    unique("clauses_once").on(table.planId, table.startsAt),
    check("clauses_in_order", sql`${table.endsAt} > ${table.startsAt}`),
  ],
);

export const dutyKind = pgEnum("duty_kind", DUTY_KINDS);
export const dutyRole = pgEnum("duty_role", DUTY_ROLES);

/** One clause of the plan that lays work on somebody, word for word. */
export const duties = pgTable(
  "duties",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "restrict" }),
    position: integer().notNull(),
    ref: text().notNull(),
    section: text().notNull(),
    text: text().notNull(),
    agencyLine: text(),
    leadStated: boolean().notNull(),
    kind: dutyKind(),
    deadlines: jsonb().$type<Deadline[]>().notNull(),
    startsAt: integer().notNull(),
    endsAt: integer().notNull(),
    search: text().notNull().generatedAlwaysAs(sql`fold_vi(ref || ' ' || text)`),
  },
  (table) => [unique("duties_once").on(table.planId, table.ref)],
);

/**
 * How a name in the plan was understood; only `named` and `group` get tasks. An open group whose bodies were
 * named by an answer is `resolved`: they stand in rows of their own.
 */
export const dutyAgencyStanding = pgEnum("duty_agency_standing", [
  "named",
  "group",
  "open_group",
  "outside",
  "unclear",
  "resolved",
]);

/** Who a duty names. One table with the role in it: two columns for the lead would sooner or later disagree. */
export const dutyAgencies = pgTable(
  "duty_agencies",
  {
    id: id(),
    dutyId: uuid()
      .notNull()
      .references(() => duties.id, { onDelete: "restrict" }),
    agencyId: uuid().references(() => agencies.id, { onDelete: "restrict" }),
    asWritten: text().notNull(),
    role: dutyRole().notNull(),
    standing: dutyAgencyStanding().notNull(),
    /** What the plan itself says, while a published answer says otherwise; null as long as none does. */
    statedRole: dutyRole(),
    statedStanding: dutyAgencyStanding(),
    origin: text({ enum: ["stated", "answered"] }).notNull(),
    position: integer().notNull(),
    fromDay: date({ mode: "string" }).notNull(),
  },
  (table) => [
    check(
      "duty_agencies_known",
      sql`(${table.standing} in ('named', 'group')) = (${table.agencyId} is not null)`,
    ),
    // The task page lists the agencies of its duty.
    index("duty_agencies_by_duty").on(table.dutyId),
  ],
);

/** What the plan leaves open, each with the words it is about. */
export const planQuestions = pgTable(
  "plan_questions",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "restrict" }),
    kind: text().$type<AskedKind>().notNull(),
    ref: text(),
    raw: text(),
    answer: jsonb().$type<Answer>(),
    /** When it was last answered or opened again; it takes effect with the next publishing. */
    answeredAt: instant(),
    answeredBy: uuid().references(() => users.id, { onDelete: "restrict" }),
  },
  // The task page says which questions its duty still waits for.
  (table) => [index("plan_questions_by_ref").on(table.planId, table.ref)],
);

/** A file that belongs to a plan ("Biểu đính kèm"). It is everybody's once it was published, until another takes its place. */
export const planAnnexes = pgTable("plan_annexes", {
  id: id(),
  planId: uuid()
    .notNull()
    .references(() => plans.id, { onDelete: "restrict" }),
  questionId: uuid()
    .notNull()
    .references(() => planQuestions.id, { onDelete: "restrict" }),
  sha256: text()
    .notNull()
    .references(() => files.sha256, { onDelete: "restrict" }),
  name: text().notNull(),
  at: instant().notNull(),
  publishedAt: instant(),
  replacedAt: instant(),
});
