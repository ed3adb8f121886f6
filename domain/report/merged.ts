import { type Prose, SECTIONS, type Section } from "./paper";

/**
 * What a writer leaves who began on an earlier version: a section that still says what one of the versions since then
 * said was not written on, and keeps the words of the latest. `seen` are those versions, the latest last.
 */
export function mergedWords(
  written: Readonly<Record<Section, string>>,
  seen: readonly Prose[],
): Record<Section, string> {
  const latest = seen.at(-1) ?? {};
  return Object.fromEntries(
    SECTIONS.map((name) => {
      const isUntouched = seen.some((prose) => (prose[name] ?? "") === written[name]);
      return [name, isUntouched ? (latest[name] ?? "") : written[name]];
    }),
  ) as Record<Section, string>;
}
