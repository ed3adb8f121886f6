import type { Day } from "../day";
import type { ReportData } from "./gathered";
import { type Prose, SECTIONS, type Section, type TakenWords, tidied } from "./paper";

/** Words of an agency that the writer may take into a section, or leave. */
export type OfferedWords = TakenWords & {
  agency: string;
  ref: string | null;
  /** Of an agency's own report the day of its figures, by which several of them are told apart. */
  dataDay: Day | null;
  text: string;
};

/** An agency's own report that was sent, with what it says. */
export type SentReport = { id: string; agency: string; dataDay: Day; prose: Prose };

/** What agencies raised within the report's days, and what their own reports say, in the order of sections. */
export function offeredWords(data: ReportData, sent: readonly SentReport[]): OfferedWords[] {
  return SECTIONS.flatMap((section): OfferedWords[] => [
    ...sent.flatMap(({ id, agency, dataDay, prose }): OfferedWords[] => {
      const text = tidied(prose[section] ?? "");
      if (text === "") return [];
      return [{ section, source: "report", id, agency, ref: null, dataDay, text }];
    }),
    ...raised(data, section),
  ]);
}

function raised(data: ReportData, section: Section): OfferedWords[] {
  const kind =
    section === "difficulties" ? "obstacles" : section === "proposals" ? "proposals" : null;
  return data.acts.flatMap(({ id, kind: own, agency, ref, text }): OfferedWords[] =>
    own === kind && text
      ? [{ section, source: "update", id, agency, ref, dataDay: null, text }]
      : [],
  );
}

/** How a form names offered words: "proposals/update/…". */
export function offerKey({ section, source, id }: TakenWords): string {
  return `${section}/${source}/${id}`;
}

/** A section's text with words taken in below it, each said to be whose. */
export function withTaken(text: string, taken: readonly OfferedWords[]): string {
  const lines = taken.map(
    ({ agency, ref, text: words }) => `${agency}${ref ? ` (mục ${ref})` : ""}: ${oneLine(words)}`,
  );
  return tidied([text, ...lines].filter((line) => line !== "").join("\n"));
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
