import { writeFigure } from "@/domain/target/figure";
import { keyOf } from "@/domain/target/figures";
import { signatureOf } from "@/domain/target/typed-figures";
import { writeDay } from "@/domain/vietnamese-day";
import type { TargetShares } from "@/server/queries/target-shares";
import type { ShareRow } from "./shares-form";

/** A row for each village that is shown, with a cell for every year. */
export function shareRows({ target, shown }: TargetShares): ShareRow[] {
  const unit = target.unit ?? "people";
  const known = new Map(target.shares.map((share) => [keyOf(share), share]));
  return shown.map(({ id, name }) => [
    id,
    name,
    target.years.map((year) => {
      const key = keyOf({ kind: "share", year, agencyId: id });
      const share = known.get(key);
      return [key, share ? writeFigure(share.value, unit) : "", signatureOf(share ?? null, unit)];
    }),
  ]);
}

/** What the newest share was written from, to go on with on the next page. */
export function lastSource({ target }: TargetShares) {
  const [newest] = [...target.shares].sort((one, other) => Number(other.at) - Number(one.at));
  if (!newest) return null;
  const { source, sourceDay } = newest;
  return { source, sourceDay: sourceDay ? writeDay(sourceDay) : "" };
}
