import { z } from "zod";
import { targetValues } from "../../db/schema/targets";
import type { Refusal } from "../../domain/refusal";
import { writeFigure } from "../../domain/target/figure";
import { keyOf } from "../../domain/target/figures";
import { mayEnterFigures } from "../../domain/target/rights";
import { VALUE_KINDS } from "../../domain/target/target";
import { figureChanges, partProblems } from "../../domain/target/typed-figures";
import { aimedAt, baselineYear, yearsOf } from "../../domain/target/years";
import { command } from "../command";
import { villageIds } from "../queries/villages";
import { figuresAround, type TargetSubject, targetSubject } from "../target-subject";

/** A commune has at most some hundred villages, and a plan some ten years. */
const MOST_CELLS = 10_000;

/**
 * Writes down a target's baseline, planned years and villages' shares, each with its source and day. Cells that
 * nobody touched stay as they are; what is taken away leaves its row behind. One wrong cell and nothing is written.
 */
export const enterFigures = command({
  event: "target.figures_entered",
  input: z.object({
    targetId: z.uuid("missing"),
    figures: z
      .array(
        z.object({
          kind: z.enum(VALUE_KINDS),
          year: z.coerce.number().int(),
          agencyId: z.uuid("choice").nullable().default(null),
          typed: z.string().max(100, "too_long"),
          source: z.string().default(""),
          sourceDay: z.string().max(40, "not_a_day").default(""),
          seen: z.string().optional(),
        }),
      )
      .max(MOST_CELLS, "too_many_lines"),
    /** How many figures the target had when a pasted table was looked at. */
    seenCount: z.coerce.number().int().optional(),
  }),
  load: async (scope, input) => {
    const target = await targetSubject(scope, input.targetId);
    if (!target) return null;
    const around = await figuresAround(scope.visible, target);
    const villages = new Set(await villageIds(scope.visible));
    const last = new Map<string, (typeof around.values)[number]>();
    for (const row of around.values) {
      const known = last.get(keyOf(row));
      if (!known || known.seq < row.seq) last.set(keyOf(row), row);
    }
    const unit = target.unit ?? "people";
    const known = { today: scope.today, unit, current: last };
    return { ...target, ...around, villages, last, ...figureChanges(input.figures, known) };
  },
  may: mayEnterFigures,
  refuse: (target, input): Refusal | null => {
    const { problems, changes, written, seen, values } = target;
    if (input.seenCount !== undefined && input.seenCount !== values.length)
      return { reason: "figures_changed" };
    const out = changes.filter((change) => !isWithin(target, change));
    for (const change of out)
      problems[keyOf(change)] =
        target.villages.has(change.agencyId ?? "") || !change.agencyId
          ? "year_out_of_plan"
          : "choice";
    if (Object.keys(problems).length > 0)
      return { reason: "invalid", fields: problems, aboutFields: written, values: seen };
    const exceeding = partProblems(changes, target);
    if (exceeding.length > 0) {
      const figure = (value: number) => writeFigure(value, target.unit ?? "people");
      return {
        reason: "invalid",
        fields: Object.fromEntries(exceeding.map(({ key, code }) => [key, code])),
        aboutFields: Object.fromEntries(exceeding.map(({ key, other }) => [key, figure(other)])),
      };
    }
    return changes.length === 0 ? { reason: "nothing_changed" } : null;
  },
  apply: async (act, { id: targetId, planId, name, changes, last }) => {
    await act.write.insertAll(
      targetValues,
      changes.map((change) => ({
        ...{ targetId, ...change, workedBack: false },
        seq: (last.get(keyOf(change))?.seq ?? 0) + 1,
        ...{ byUserId: act.person().userId, at: act.now },
      })),
    );
    const years = [...new Set(changes.map(({ year }) => year))].sort();
    const kinds = VALUE_KINDS.filter((kind) => changes.some((change) => change.kind === kind));
    return {
      payload: { target: name, kinds, count: changes.length, years },
      about: { planId },
      value: { count: changes.length },
    };
  },
});

type Cell = { kind: (typeof VALUE_KINDS)[number]; year: number; agencyId: string | null };

/** The baseline belongs to the year before the first, all else to a year of the plan, a share to a village. */
function isWithin(
  target: TargetSubject & { villages: ReadonlySet<string> },
  { kind, year, agencyId }: Cell,
): boolean {
  const aimed = aimedAt(target);
  if ((kind === "share") !== (agencyId !== null)) return false;
  if (agencyId !== null && !target.villages.has(agencyId)) return false;
  if (kind === "baseline") return year === baselineYear(aimed);
  return yearsOf(aimed).includes(year);
}
