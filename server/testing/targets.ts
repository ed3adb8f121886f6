import { visibleTo } from "../../db/visibility";
import type { TargetUnit } from "../../domain/target/figure";
import type { ValueKind } from "../../domain/target/target";

/** The targets of the real plan: all participants, the voluntary ones among them, the share of the labour force. */
export async function targetsOfPlan() {
  const visible = visibleTo({ kind: "system" });
  const target = visible.targets();
  const rows = await visible.read.select().from(target).orderBy(target.position);
  const of = (unit: TargetUnit, isPart: boolean) => {
    const found = rows.find((row) => row.unit === unit && (row.partOfId !== null) === isPart);
    if (!found) throw new Error(`no target in ${unit}`);
    return found;
  };
  return {
    all: of("people", false),
    voluntary: of("people", true),
    rate: of("percent", false),
  };
}

/** A cell of the form of figures. */
export function cell(
  kind: ValueKind,
  year: number,
  typed: string,
  rest: { agencyId?: string; source?: string; sourceDay?: string; seen?: string } = {},
) {
  const source = typed === "" ? "" : "Biểu kèm theo Kế hoạch";
  return { kind, year, typed, source, sourceDay: "", agencyId: null, ...rest };
}

/** What the form of a report sends at the least. */
export function targetReport(targetId: string, lastDay: string, value: string) {
  const isQuarter = Number(lastDay.slice(5, 7)) % 3 === 0;
  return {
    ...{ targetId, value, period: `${isQuarter ? "quarter" : "month"}/${lastDay}` },
    ...{ documentNumber: "57/BC-BHXH", documentDate: lastDay },
  };
}
