import type { Person } from "../../domain/person";
import { keyOf, plannedFor } from "../../domain/target/figures";
import { type TargetFigures, targetFigures } from "./target-figures";

/** So many villages at a time: each has a box for every year. */
export const VILLAGES_AT_ONCE = 50;

/** The villages' shares of a target, some villages at a time; null where there is no such target for this person. */
export async function targetShares(actor: Person, targetId: string, { page }: { page: number }) {
  const found = await targetFigures(actor, targetId);
  if (!found) return null;
  const { target, villages } = found;
  const first = (page - 1) * VILLAGES_AT_ONCE;
  const sums = new Map(target.shareSums.map((sum) => [sum.year, sum]));
  return {
    ...found,
    total: villages.length,
    shown: villages.slice(first, first + VILLAGES_AT_ONCE),
    written: writtenShares(target.values),
    sums: target.years.map((year) => {
      const sum = sums.get(year);
      const planned = plannedFor([...target.planned], target, year);
      return { year, planned, sum: sum?.sum ?? null, villages: sum?.villages ?? 0 };
    }),
  };
}

export type TargetShares = NonNullable<Awaited<ReturnType<typeof targetShares>>>;

type Value = TargetFigures["target"]["values"][number];

/** Every share that was written down, village by village and year by year, the latest of each first. */
function writtenShares(values: readonly Value[]) {
  const shares = values.filter(({ kind }) => kind === "share");
  const last = new Map(shares.map((row) => [keyOf(row), row.seq]));
  return shares
    .map((row) => ({ ...row, state: stateOf(row, last.get(keyOf(row)) === row.seq) }))
    .sort(
      (one, other) =>
        (one.agencyOrder ?? 0) - (other.agencyOrder ?? 0) ||
        one.year - other.year ||
        other.seq - one.seq,
    );
}

function stateOf({ value }: Value, isLast: boolean): "counts" | "replaced" | "taken" {
  if (!isLast) return "replaced";
  return value === null ? "taken" : "counts";
}
