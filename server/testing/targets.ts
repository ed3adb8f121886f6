import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import type { TargetUnit } from "../../domain/target/figure";
import type { ValueKind } from "../../domain/target/target";
import { addVillages } from "../commands/add-villages";
import { done } from "../found";
import { villages } from "../queries/villages";
import { agencyNamed } from "./register";

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

/** Two villages, brought in by the admin: their ids in protocol order. */
export async function twoVillages(admin: Person, now: Date): Promise<[string, string]> {
  const list =
    "Thôn 7;Xuân Tiến;Ngô Văn Long;0912 345 678\nThôn 8;Xuân Tiến;Lê Thị Hoa;0912 345 679";
  const groupId = await agencyNamed("các thôn");
  done(await addVillages({ actor: admin, now }, { list, groupId, passwordHashes: ["x", "x"] }));
  const [one, other] = await villages(admin);
  if (!one || !other) throw new Error("no villages");
  return [one.id, other.id];
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
