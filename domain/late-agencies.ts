import { type Day, daysBetween } from "./day";

/** An agency with what it has overdue. */
export type LateAgency = { name: string; overdue: number; worstDays: number; refs: string[] };

type LateTask = { agencyId: string; agencyName: string; ref: string; lastDay: Day | null };

/** What is overdue by agency, in the order of the tasks: the longest delay first where they are so ordered. */
export function lateAgencies(overdue: readonly LateTask[], day: Day): LateAgency[] {
  const agencies = new Map<string, Omit<LateAgency, "overdue">>();
  for (const { agencyId, agencyName, ref, lastDay } of overdue) {
    const worstDays = lastDay ? daysBetween(lastDay, day) : 0;
    const known = agencies.get(agencyId) ?? { name: agencyName, worstDays, refs: [] };
    agencies.set(agencyId, { ...known, refs: [...known.refs, ref] });
  }
  return [...agencies.values()].map((one) => ({ ...one, overdue: one.refs.length }));
}
