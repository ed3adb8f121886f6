import type { Day } from "./day";
import type { QuestionKind } from "./plan/reading";

/** What is asked of people: first the default last day, which no plan states, then what reading found open. */
export type AskedKind = QuestionKind | "default_last_day";

/** In the order in which they are asked. */
export const ASKED_KINDS = Object.keys({
  default_last_day: 1,
  lead_not_named: 1,
  open_group: 1,
  members_unknown: 1,
  agency_unclear: 1,
  agency_outside: 1,
  number_missing: 1,
  date_missing: 1,
  annex_missing: 1,
  no_deadline: 1,
  name_variant: 1,
  duty_repeated: 1,
} satisfies Record<AskedKind, 1>) as AskedKind[];

/**
 * A last day that people answered: `--12-31` for every period, `2026-09-30` for the period it falls into,
 * null when they said that there is none.
 */
export type AnsweredDay = { lastDay: string | null };

/**
 * What each kind of question is answered with; agencies by their id. Who belongs to a group is not here: its
 * members are the commune's, not one plan's, and naming them answers the question.
 */
export type Answers = {
  default_last_day: AnsweredDay;
  /** The duty's own last day. */
  no_deadline: AnsweredDay;
  /** Who leads; everybody else of the duty coordinates. */
  lead_not_named: { leads: string[] };
  /** Who is concerned ("liên quan"); nobody is an answer too. */
  open_group: { agencies: string[] };
  /** Which known agency is meant; null: outside the plan's reach, nothing is given. */
  agency_unclear: { agency: string | null };
  agency_outside: { agency: string | null };
  number_missing: { number: string };
  date_missing: { day: Day };
  /** The file; null when people said that there is none. */
  annex_missing: { annex: { id: string; name: string } | null };
  /** It is one agency. */
  name_variant: { same: true };
  /** Both are followed, each by itself. */
  duty_repeated: { separate: true };
};

export type AnswerableKind = keyof Answers;
export type Answer = Answers[AnswerableKind];

/** A question of a plan with what it was answered, null while it is open. */
export type AskedQuestion = {
  kind: AskedKind;
  ref: string | null;
  raw: string | null;
  answer: Answer | null;
};

/** The answer to the one question of this kind, place and wording; undefined while it is open. */
export function answerTo<K extends AnswerableKind>(
  questions: readonly AskedQuestion[],
  kind: K,
  ref: string | null = null,
  raw?: string,
): Answers[K] | undefined {
  const asked = questions.find(
    (one) => one.kind === kind && one.ref === ref && (raw === undefined || one.raw === raw),
  );
  return (asked?.answer as Answers[K] | null) ?? undefined;
}
