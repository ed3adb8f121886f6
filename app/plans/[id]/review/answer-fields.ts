import type { getTranslations } from "next-intl/server";
import type { Answers, AskedKind } from "@/domain/plan-answers";
import { writeDay } from "@/domain/vietnamese-day";
import type { AnswerField } from "./answer-form";
import { writeLastDay } from "./last-day-words";

type Words = Awaited<ReturnType<typeof getTranslations<"review">>>;
type Choosable = { id: string; name: string; kind: "agency" | "group" };

export type Asking = {
  kind: AskedKind;
  answer: unknown;
  /** Whom the plan itself names for the duty, as far as the commune knows them. */
  stated: readonly Choosable[];
  /** The same with those whom answers add. */
  parties: readonly Choosable[];
  agencies: readonly Choosable[];
  /** Whose names have most in common with the words in question. */
  suggestions: readonly string[];
};

/** What a question is answered with; a file and a group's members have forms of their own. */
export function answerFields(t: Words, asking: Asking): AnswerField[] {
  const { kind, stated, parties, agencies, suggestions } = asking;
  const given = <K extends keyof Answers>(_kind: K) => asking.answer as Answers[K] | null;
  switch (kind) {
    case "default_last_day":
      return lastDay(t, given(kind), {
        yes: t("field.aDay"),
        no: t("field.noDay"),
        usual: "31/12",
      });
    case "no_deadline":
      return lastDay(t, given(kind), {
        yes: t("field.ownDay"),
        no: t("field.noOwnDay"),
        usual: "",
      });
    case "lead_not_named":
      return [agencyBoxes(t, "leads", parties, given(kind)?.leads ?? [])];
    case "open_group":
      return concerned(t, given(kind), others(agencies, stated));
    case "agency_unclear":
    case "agency_outside":
      return [oneAgency(t, given(kind), likeliestFirst(agencies, suggestions))];
    case "number_missing":
      return [line("number", t("field.number"), t("field.numberHint"), given(kind)?.number ?? "")];
    case "date_missing": {
      const day = given(kind)?.day;
      return [line("day", t("field.issued"), t("field.issuedHint"), day ? writeDay(day) : "")];
    }
    default:
      return [];
  }
}

/** Those that the duty does not name already. */
function others(agencies: readonly Choosable[], stated: readonly Choosable[]): Choosable[] {
  const named = new Set(stated.map(({ id }) => id));
  return agencies.filter(({ id }) => !named.has(id));
}

function likeliestFirst(agencies: readonly Choosable[], likely: readonly string[]): Choosable[] {
  const first = likely.flatMap((id) => agencies.find((agency) => agency.id === id) ?? []);
  return [...first, ...agencies.filter(({ id }) => !likely.includes(id))];
}

function concerned(
  t: Words,
  given: Answers["open_group"] | null,
  from: readonly Choosable[],
): AnswerField[] {
  const nobody = given !== null && given.agencies.length === 0;
  return [
    agencyBoxes(t, "agencies", from, given?.agencies ?? []),
    {
      kind: "choices",
      id: "none",
      type: "checkbox",
      legend: t("field.noneLegend"),
      choices: [{ name: "none", value: "1", label: t("field.none"), chosen: nobody }],
    },
  ];
}

function agencyBoxes(
  t: Words,
  name: "leads" | "agencies",
  from: readonly Choosable[],
  chosen: readonly string[],
): AnswerField {
  return {
    kind: "choices",
    id: name,
    type: "checkbox",
    legend: t(`field.${name}`),
    hint: t(`field.${name}Hint`),
    columns: from.length > 8,
    choices: from.map(({ id, name: label }) => ({
      name: `${name}.${id}`,
      value: id,
      label,
      chosen: chosen.includes(id),
    })),
  };
}

function oneAgency(
  t: Words,
  given: { agency: string | null } | null,
  agencies: readonly Choosable[],
): AnswerField {
  const choice = (value: string, label: string) => ({
    name: "agencyId",
    value,
    label,
    chosen: given !== null && (given.agency ?? "none") === value,
  });
  return {
    kind: "choices",
    id: "agencyId",
    type: "radio",
    legend: t("field.agency"),
    columns: agencies.length > 8,
    choices: [
      choice("none", t("field.outside")),
      ...agencies.map(({ id, name }) => choice(id, name)),
    ],
  };
}

type DayWords = { yes: string; no: string; usual: string };

function lastDay(
  t: Words,
  given: { lastDay: string | null } | null,
  { yes, no, usual }: DayWords,
): AnswerField[] {
  const day = given?.lastDay ?? null;
  const choices = [
    { name: "choice", value: "day", label: yes, chosen: day !== null },
    { name: "choice", value: "none", label: no, chosen: given !== null && day === null },
  ];
  return [
    { kind: "choices", id: "choice", type: "radio", legend: t("field.day"), choices },
    line("day", t("field.whichDay"), t("field.dayHint"), day ? writeLastDay(day) : usual),
  ];
}

function line(id: string, label: string, hint: string, value: string): AnswerField {
  return { kind: "line", id, label, hint, value };
}
