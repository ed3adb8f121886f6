/** A stretch of the file as given, in UTF-16 units; `end` is the first unit after it. */
export type Span = { start: number; end: number };

export type DeadlineKind =
  | "date"
  | "yearly"
  | "period"
  | "continuous"
  | "on_demand"
  | "conditional";

/**
 * When a duty is to be done, as the plan words it. `lastDay` is the last day on which the duty is
 * still in time: `YYYY-MM-DD`, `--MM-DD` when it recurs every year, null when the text fixes none.
 */
export type Deadline = { raw: string; kind: DeadlineKind; lastDay: string | null };

/**
 * One duty of the plan. Strings are in Unicode NFC whatever the file's form, so names compare;
 * `start` and `end` span all its pieces, from the first word after its number to the last.
 */
export type Duty = {
  /** Its place: `III.1.1`, `III.1.a`, `V.1.3` (third bullet of V.1). Unique within a plan. */
  ref: string;
  /** The title of the nearest heading above it, without its number. */
  section: string;
  /** Verbatim, without Markdown marks; paragraphs are parted by an empty line. */
  text: string;
  /** The line or lines that say who carries it out, verbatim, parted by a line break. */
  agencyLine: string | null;
  lead: string[];
  /** Whether the plan says who leads; when it does not, `lead` holds everyone it names. */
  leadStated: boolean;
  coordinating: string[];
  deadlines: Deadline[];
} & Span;

export type ClauseClass = "duty" | "target" | "condition" | "none";

/** Why a block lays no duty on anyone; `agency_line` also holds a line that only says when. */
export type NoneReason =
  | "heading"
  | "agency_line"
  | "recital"
  | "purpose"
  | "requirement"
  | "general_call"
  | "recipients"
  | "signature"
  | "number_and_date";

/** One block of the plan. A duty cut by a page break, or of two paragraphs, has a clause for each. */
export type Clause = Span & { class: ClauseClass; reason: NoneReason | null };

/** An agency or a group as this plan names it; `variants` are the other ways it is written. */
export type NamedAgency = { name: string; variants: string[]; group: boolean };

export type QuestionKind =
  | "lead_not_named"
  | "open_group"
  | "members_unknown"
  | "agency_unclear"
  | "agency_outside"
  | "no_deadline"
  | "name_variant"
  | "duty_repeated"
  | "annex_missing"
  | "number_missing"
  | "date_missing";

/**
 * A gap in the plan that only people can fill. `ref` is the duty it is asked for, null when it is
 * asked once for the plan. `raw` is what is asked about: the agency's name, the words of the text,
 * or for `duty_repeated` the ref of the later duty.
 */
export type Question = { kind: QuestionKind; ref: string | null; raw: string | null };

/** All that is read from one plan. Clauses and markup together cover the file without overlap. */
export type PlanReading = {
  title: string | null;
  /** `45/KH-UBND`; null when the number is blank or missing. */
  number: string | null;
  /** The day of issue as `YYYY-MM-DD`; null when any part of it is blank. */
  date: string | null;
  duties: Duty[];
  clauses: Clause[];
  markup: Span[];
  agencies: NamedAgency[];
  questions: Question[];
};

/** An agency known beforehand: its forms are recognised before any rule of the grammar. */
export type KnownAgency = {
  name: string;
  shortName?: string | null;
  aliases?: readonly string[];
  kind?: "agency" | "group" | "outside" | "unclear";
};

export type PlanRefusal = "empty" | "binary" | "no_parts";

export type PlanResult = { ok: true; reading: PlanReading } | { ok: false; reason: PlanRefusal };
