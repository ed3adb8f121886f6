import { groupedBy, sumOf, type Tally } from "./tally";
import type { LateRow, LateTasks } from "./view";

/** The agencies that have something overdue, the oldest delay first, then the greater number. */
export function lateAgencies(tallies: readonly Tally[]) {
  return [...groupedBy(tallies, "agencyId").values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return [];
      const { overdue, worstDays } = sumOf([first, ...rest]);
      return overdue > 0 ? [{ ...first, overdue, worstDays }] : [];
    })
    .sort((one, other) => other.worstDays - one.worstDays || other.overdue - one.overdue);
}

/** Ai đang chậm: the agencies shown with their oldest tasks. */
export function lateOf(
  all: readonly Tally[],
  {
    shown,
    rows,
    contacts,
  }: {
    shown: readonly Tally[];
    rows: ReadonlyMap<string, LateRow[]>;
    contacts: ReadonlyMap<string, { name: string; phone: string }>;
  },
): LateTasks {
  return {
    figure: {
      tasks: all.reduce((sum, { overdue }) => sum + overdue, 0),
      of: { classes: ["overdue"] },
    },
    longest: all[0]?.worstDays ?? 0,
    agencies: shown.map(({ agencyId, agencyName, relation, group, overdue }) => {
      const own = rows.get(agencyId) ?? [];
      return {
        agencyId,
        name: agencyName,
        relation,
        group,
        contact: contacts.get(agencyId) ?? null,
        figure: { tasks: overdue, of: { classes: ["overdue"], agencyId } },
        rows: own,
        more: overdue - own.length,
      };
    }),
    moreAgencies: all.length - shown.length,
  };
}
