import { type Prose, paragraphsOf, SECTIONS, type Section } from "./paper";

/** What a report took from an agency's: of whom, into which section, and what the agency's report says there. */
type LentWords = { agency: string; section: Section; text: string };

/**
 * Whether words that were taken in still stand in a text, as they were or told in other words: one of their lines
 * anywhere, or the agency's name in the section they were taken into.
 */
export function stillStand({ agency, section, text }: LentWords, prose: Prose): boolean {
  const all = SECTIONS.map((name) => prose[name] ?? "");
  const isThere = (words: string) => all.some((own) => own.includes(words));
  return paragraphsOf(text).some(isThere) || (prose[section] ?? "").includes(agency);
}
