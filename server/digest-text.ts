import "server-only";
import type { Day } from "../domain/day";
import type { DigestLine, DigestSection } from "../domain/digest";
import { excerpt } from "../domain/excerpt";
import type { LateAgency } from "../domain/late-agencies";
import type { DigestKind } from "../domain/notice";
import { weekdayWithin, writeDay } from "../domain/vietnamese-day";
import { wordsIn } from "./words";

/** What a message is written with: for which day, of which commune, in which language, and where it leads back to. */
export type Letter = { day: Day; commune: string; locale: "vi" | "en"; url: URL };

/** So much of a clause says which one it is; the whole stands behind the link. */
const LONGEST_WHAT = 110;

/** What is told: what waits for the person and, for those who steer, what is overdue in all that they steer. */
type Told = { sections: readonly DigestSection[]; late: readonly LateAgency[] | null };

/** A digest as plain text: without greeting, a line for each task, fit for a mail and for a chat alike. */
export function digestText(told: Told, letter: Letter) {
  const { day, commune, locale } = letter;
  const { sections, late } = told;
  const t = wordsIn(locale);
  const named = sections.filter((section) => section.named > 0);
  const what = named.map(({ kind, named: count }) => t(`digest.short.${kind}`, { count }));
  const heading = t("digest.heading", { weekday: weekdayWithin(day, locale), day: writeDay(day) });
  const paragraphs = [
    [heading, commune].join("\n"),
    ...(late && late.length > 0 ? [lateText(late, letter)] : []),
    ...sections.map((section) => sectionText(section, letter)),
    wayBack(told, letter),
  ];
  return {
    subject: t("digest.subject", { day: writeDay(day), what: what.join(", ") }),
    text: `${paragraphs.join("\n\n")}\n`,
  };
}

/** In a digest the worst few; the board has them all. */
const MOST_LATE = 10;

function lateText(late: readonly LateAgency[], { locale }: Letter): string {
  const t = wordsIn(locale);
  const tasks = late.reduce((sum, { overdue }) => sum + overdue, 0);
  return [
    t("digest.lateOfAll", { tasks, agencies: late.length }),
    // The numbers below are of what waits for the reader.
    ...agencyLines(late, { most: MOST_LATE, locale, mark: () => "-" }),
  ].join("\n");
}

function sectionText({ kind, lines, named, total }: DigestSection, letter: Letter): string {
  const t = wordsIn(letter.locale);
  const more = named - lines.length;
  const old = total - named;
  return [
    t("digest.section", { title: t(`digest.kind.${kind}`), total }),
    ...lines.map((line, at) => lineText(line, { kind, number: at + 1 }, letter)),
    ...(more > 0 ? [t("digest.more", { count: more, kind })] : []),
    ...(old > 0 ? [t("digest.counted", { count: old, kind })] : []),
  ].join("\n");
}

function lineText(line: DigestLine, at: { kind: DigestKind; number: number }, letter: Letter) {
  const t = wordsIn(letter.locale);
  const { ref, endedPeriod, agency, what, asked, day, days, taskId } = line;
  const values = { day: day ? writeDay(day) : "", days, asked: asked ?? "verdict" };
  const when = t(`digest.days.${at.kind}`, values);
  const period = endedPeriod && t("digest.endedPeriod", { period: endedPeriod });
  const parts = [ref, period, agency, excerpt(what, LONGEST_WHAT), when];
  const text = `${at.number}. ${parts.filter(Boolean).join(" · ")}`;
  const place = taskId ? `/tasks/${taskId}` : asked === "figure" ? "/targets/waiting" : null;
  return place ? `${text}\n   ${new URL(place, letter.url)}` : text;
}

/** Where what the digest tells of is listed whole; what waits for those who steer stands on their board. */
function wayBack({ sections, late }: Told, { locale, url }: Letter): string {
  const t = wordsIn(locale);
  const has = (kind: DigestKind) => sections.some((section) => section.kind === kind);
  const waits = has("waiting_for_me");
  const toAgency = has("overdue") || has("due_soon") || has("returned") || (waits && !late);
  const toBoard = has("silent") || (late !== null && (waits || late.length > 0));
  return [
    ...(toAgency ? [t("digest.where.agency", { url: String(new URL("/agency", url)) })] : []),
    ...(has("directives")
      ? [t("digest.where.directives", { url: String(new URL("/directives", url)) })]
      : []),
    ...(toBoard ? [t("digest.where.steering", { url: String(new URL("/steering", url)) })] : []),
  ].join("\n");
}

const MOST_AGENCIES = 40;
const MOST_REFS = 8;

/** Điểm tin: what is overdue by agency, the longest delay first, to be pasted into the common chat. */
export function briefingText(agencies: readonly LateAgency[], letter: Letter): string {
  const { day, commune, locale } = letter;
  const t = wordsIn(locale);
  const tasks = agencies.reduce((sum, { overdue }) => sum + overdue, 0);
  const count = agencies.length;
  const weekday = weekdayWithin(day, locale);
  return [
    t("digest.briefingHeading", { weekday, day: writeDay(day) }),
    commune,
    t("digest.briefingTotal", { count, tasks, agencies: count }),
    ...agencyLines(agencies, { most: MOST_AGENCIES, locale, mark: (at) => `${at + 1}.` }),
  ].join("\n");
}

type AgencyLines = { most: number; locale: Letter["locale"]; mark: (at: number) => string };

/** A line for each agency, and one that says how many are left out. */
function agencyLines(agencies: readonly LateAgency[], { most, locale, mark }: AgencyLines) {
  const t = wordsIn(locale);
  const more = agencies.length - most;
  const lines = agencies.slice(0, most).map(({ name, overdue, worstDays, refs }, at) => {
    const shown = refs.slice(0, MOST_REFS);
    const rest = overdue - shown.length;
    const listed = rest > 0 ? [...shown, t("digest.refsMore", { count: rest })] : shown;
    const values = { agency: name, count: overdue, days: worstDays, refs: listed.join(", ") };
    return `${mark(at)} ${t("digest.briefingAgency", values)}`;
  });
  return more > 0 ? [...lines, t("digest.briefingMore", { count: more })] : lines;
}
