import type { Person } from "../../domain/person";
import { plannedFor } from "../../domain/target/figures";
import { fold } from "../../domain/text";
import { targetFigures } from "./target-figures";

/** So many villages at a time: each has a box for every year. */
export const VILLAGES_AT_ONCE = 50;

/** The villages' shares of a target, some villages at a time; null where there is no such target for this person. */
export async function targetShares(
  actor: Person,
  targetId: string,
  { search, page }: { search: string; page: number },
) {
  const found = await targetFigures(actor, targetId);
  if (!found) return null;
  const { target, villages } = found;
  const key = fold(search);
  const matching = villages.filter(({ name, formerCommune }) =>
    fold(`${name} ${formerCommune ?? ""}`).includes(key),
  );
  const first = (page - 1) * VILLAGES_AT_ONCE;
  const sums = new Map(target.shareSums.map((sum) => [sum.year, sum]));
  return {
    ...found,
    total: matching.length,
    shown: matching.slice(first, first + VILLAGES_AT_ONCE),
    sums: target.years.map((year) => {
      const sum = sums.get(year);
      const planned = plannedFor([...target.planned], target, year);
      return { year, planned, sum: sum?.sum ?? null, villages: sum?.villages ?? 0 };
    }),
  };
}

export type TargetShares = NonNullable<Awaited<ReturnType<typeof targetShares>>>;
