import "server-only";
import { excerpt } from "../domain/excerpt";
import { weekdayWithin, writeDay } from "../domain/vietnamese-day";
import type { Letter } from "./digest-text";
import type { UntoldEscalation } from "./queries/round/untold-escalations";
import { wordsIn } from "./words";

/** More than that is read on the board. */
const MOST_LINES = 20;
const LONGEST_WHAT = 110;

/** What a person is told of all the late tasks that were reported to them on one day, in one message. */
export function escalationText(told: readonly UntoldEscalation[], letter: Letter) {
  const { day, commune, locale, url } = letter;
  const t = wordsIn(locale);
  const shown = told.slice(0, MOST_LINES);
  const more = told.length - shown.length;
  const lines = shown.map(
    ({ ref, agencyName, what, lastDay, daysLate, nth, instead, taskId }, at) => {
      const late = t("escalation.line", { day: writeDay(lastDay), days: daysLate, nth });
      const why = instead && t(`escalation.instead.${instead}`);
      const parts = [ref, agencyName, excerpt(what, LONGEST_WHAT), late, why].filter(Boolean);
      return `${at + 1}. ${parts.join(" · ")}\n   ${new URL(`/tasks/${taskId}`, url)}`;
    },
  );
  const weekday = weekdayWithin(day, locale);
  const text = [
    [t("escalation.heading", { weekday, day: writeDay(day) }), commune].join("\n"),
    [...lines, ...(more > 0 ? [t("escalation.mailMore", { count: more })] : [])].join("\n"),
    wayBack(told, letter),
  ];
  return {
    subject: t("escalation.subject", { day: writeDay(day), count: told.length }),
    text: `${text.join("\n\n")}\n`,
  };
}

/** Where what is told of is listed whole: an agency's own people have no board. */
function wayBack(told: readonly UntoldEscalation[], { locale, url }: Letter): string {
  const t = wordsIn(locale);
  const isOwn = ({ step }: UntoldEscalation) => step === "head";
  return [
    ...(told.some(isOwn)
      ? [t("escalation.mailAgency", { url: String(new URL("/agency", url)) })]
      : []),
    ...(told.every(isOwn)
      ? []
      : [t("escalation.mailWhere", { url: String(new URL("/steering", url)) })]),
  ].join("\n");
}
