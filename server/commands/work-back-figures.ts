import { z } from "zod";
import { targetValues } from "../../db/schema/targets";
import { inForce, keyOf } from "../../domain/target/figures";
import { mayEnterFigures } from "../../domain/target/rights";
import type { ValueKind } from "../../domain/target/target";
import { workedBack } from "../../domain/target/work-back";
import { command } from "../command";
import { figuresAround, targetSubject } from "../target-subject";

/**
 * Reckons where a target must have started from its final figure and its yearly gain, for want of the real one. What
 * it writes is marked, its source is the plan's own sentences, and it never takes the place of a figure somebody gave.
 */
export const workBackFigures = command({
  event: "target.worked_back",
  input: z.object({ targetId: z.uuid("missing") }),
  load: async (scope, input) => {
    const target = await targetSubject(scope, input.targetId);
    return target && { ...target, ...(await figuresAround(scope.visible, target)) };
  },
  may: mayEnterFigures,
  refuse: (target) => {
    const hasBaseline = inForce(target.values).some(({ kind }) => kind === "baseline");
    return hasBaseline || !workedBack(target) ? { reason: "not_derivable" } : null;
  },
  apply: async (act, { id: targetId, planId, name, quote, gainQuote, values, ...target }) => {
    const line = workedBack(target);
    if (!line) throw new Error("figures that cannot be worked back were not refused");
    const having = new Set(inForce(values).map(keyOf));
    const figures = [
      { kind: "baseline" as ValueKind, ...line.baseline },
      ...line.planned.map((one) => ({ kind: "planned" as ValueKind, ...one })),
    ].filter((one) => !having.has(keyOf({ ...one, agencyId: null })));
    const seqOf = (kind: ValueKind, year: number) =>
      Math.max(
        0,
        ...values.filter((v) => v.kind === kind && v.year === year).map(({ seq }) => seq),
      );
    await act.write.insertAll(
      targetValues,
      figures.map((figure) => ({
        ...{ targetId, ...figure, seq: seqOf(figure.kind, figure.year) + 1 },
        source: [quote, gainQuote].filter(Boolean).join(" "),
        ...{ workedBack: true, byUserId: act.person().userId, at: act.now },
      })),
    );
    return {
      payload: { target: name, ...line.baseline },
      about: { planId },
      value: { count: figures.length },
    };
  },
});
