import { type Day, daysBetween } from "../day";
import { classOfCounted } from "../duty-roll-up";
import type { Section } from "./matrix";
import { groupedBy, meanProgress, sumOf, type Tally } from "./tally";
import type { SectionProgress, SteeringView } from "./view";

/** How far each section is, as its lead tasks were reported, against the time that has gone. */
export function progressOf(
  tallies: readonly Tally[],
  sections: readonly Section[],
  gone: number,
): SteeringView["progress"] {
  const leads = tallies.filter(({ role }) => role === "lead");
  const bySection = groupedBy(leads, "section");
  const all = sumOf(leads);
  return {
    sections: sections.flatMap(({ section, heading }): SectionProgress[] => {
      const sum = sumOf(bySection.get(section) ?? []);
      const found = classOfCounted(sum);
      if (found === null) return [];
      const total = {
        tasks: sum.counted,
        of: { sections: [section], role: "lead", counted: true },
      } as const;
      return [{ section, heading, class: found, percent: meanProgress(sum), total }];
    }),
    average: all.counted === 0 ? null : meanProgress(all),
    gone,
  };
}

/** How much of the time from one day to another has gone at the end of a day, in percent. */
export function goneOf({ from, to }: { from: Day; to: Day }, on: Day): number {
  const whole = daysBetween(from, to) + 1;
  const gone = daysBetween(from, on) + 1;
  return Math.round(Math.min(1, Math.max(0, gone / whole)) * 100);
}
