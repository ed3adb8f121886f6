import type { getTranslations } from "next-intl/server";
import type { AnswerableKind, Answers } from "@/domain/plan-answers";
import { writeDay } from "@/domain/vietnamese-day";
import { writeLastDay } from "./last-day-words";

type Words = Awaited<ReturnType<typeof getTranslations<"review">>>;
type Say = { [K in AnswerableKind]: (answer: Answers[K]) => string };

/** What a question was answered with, as a line of text. */
export function answerWords(t: Words, nameOf: (agencyId: string) => string) {
  const names = (ids: readonly string[]) =>
    ids.length > 0 ? ids.map(nameOf).join("; ") : t("said.nobody");
  const agency = (id: string | null) => (id === null ? t("said.outside") : nameOf(id));
  const say: Say = {
    default_last_day: ({ lastDay }) => dayWords(t, lastDay) ?? t("said.noDay"),
    no_deadline: ({ lastDay }) => dayWords(t, lastDay) ?? t("said.noOwnDay"),
    lead_not_named: ({ leads }) => names(leads),
    open_group: ({ agencies }) => names(agencies),
    agency_unclear: (answer) => agency(answer.agency),
    agency_outside: (answer) => agency(answer.agency),
    number_missing: ({ number }) => number,
    date_missing: ({ day }) => writeDay(day),
    annex_missing: ({ annex }) => annex?.name ?? t("said.noAnnex"),
    name_variant: () => t("said.same"),
    duty_repeated: () => t("said.separate"),
  };
  return <K extends AnswerableKind>(kind: K, answer: Answers[K]) => say[kind](answer);
}

/** `--12-31` comes again in every period. */
function dayWords(t: Words, lastDay: string | null): string | null {
  if (lastDay === null) return null;
  const day = writeLastDay(lastDay);
  return lastDay.startsWith("--") ? t("said.yearly", { day }) : day;
}
