import type { Day } from "../day";

/** The plan's annual report, one on demand for any days, and an agency's own. */
export const REPORT_KINDS = ["annual", "on_demand", "agency"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** An agency's report is sent to the standing office; the commune's is issued. */
export const REPORT_STATES = ["draft", "sent", "issued", "discarded"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What the writer says beside the figures, in the order in which it stands in the report. */
export const SECTIONS = [
  "direction",
  "strengths",
  "weaknesses",
  "difficulties",
  "causes",
  "next",
  "proposals",
] as const;
export type Section = (typeof SECTIONS)[number];

/** The writer's words by section; nothing where nothing was written. */
export type Prose = Partial<Record<Section, string>>;

/** The longest text of one section, in characters: some twenty pages. */
export const LONGEST_SECTION = 40_000;

/** Words of an agency that were taken into a section: of an update on a task, or of the agency's own report. */
export type TakenWords = { section: Section; source: "update" | "report"; id: string };

/** What a report is about: a plan's period, the days whose acts it tells, and the day its figures were known. */
export type ReportScope = {
  kind: ReportKind;
  planId: string;
  periodId: string;
  agencyId: string | null;
  fromDay: Day;
  toDay: Day;
  dataDay: Day;
};

/** The lines of a section as paragraphs. */
export function paragraphsOf(text: string | undefined): string[] {
  return (text ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Two versions' words are the same whatever a browser made of the line ends. */
export function tidied(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
