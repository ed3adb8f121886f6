import { z } from "zod";
import { targets } from "../../db/schema/targets";
import type { FieldProblem, Refusal } from "../../domain/refusal";
import { parseFigure, type ReadFigure, TARGET_UNITS } from "../../domain/target/figure";
import { mayEnterFigures } from "../../domain/target/rights";
import { isStatedByHand } from "../../domain/target/target";
import { command } from "../command";
import { requiredText } from "../form-fields";
import { targetSubject } from "../target-subject";

/**
 * Says in figures what the plan's sentence comes to where it could not be read for certain. What the plan's own text
 * states is not changed by hand.
 */
export const stateTarget = command({
  event: "target.stated",
  input: z.object({
    targetId: z.uuid("missing"),
    name: requiredText(500),
    unit: z.enum(TARGET_UNITS, { error: "choice" }),
    finalYear: requiredText(4)
      .regex(/^20\d{2}$/, "year_out_of_plan")
      .transform(Number),
    finalValue: requiredText(40),
    yearlyGain: z.string().trim().max(40, "too_long").default(""),
    isAtLeast: z.string().optional().transform(Boolean),
  }),
  load: async (scope, input) => {
    const target = await targetSubject(scope, input.targetId);
    if (!target) return null;
    const read = {
      finalValue: parseFigure(input.finalValue, input.unit),
      yearlyGain: input.yearlyGain === "" ? null : parseFigure(input.yearlyGain, input.unit),
    };
    return { ...target, read };
  },
  may: mayEnterFigures,
  refuse: (target, input): Refusal | null => {
    const { firstYear, planEndsOn, read } = target;
    if (!isStatedByHand(target)) return { reason: "already_stated" };
    const fields: Record<string, FieldProblem> = {
      ...problemOf("finalValue", read.finalValue),
      ...problemOf("yearlyGain", read.yearlyGain),
    };
    const isOut =
      (firstYear !== null && input.finalYear < firstYear) ||
      (planEndsOn !== null && input.finalYear > Number(planEndsOn.slice(0, 4)));
    if (isOut) fields.finalYear = "year_out_of_plan";
    return Object.keys(fields).length > 0 ? { reason: "invalid", fields } : null;
  },
  apply: async (act, { id, planId, read }, { name, unit, finalYear, isAtLeast }) => {
    const finalValue = readValue(read.finalValue);
    if (finalValue === null) throw new Error("a figure that cannot be read was not refused");
    const stated = {
      name,
      unit,
      finalYear,
      finalValue,
      isAtLeast,
      yearlyGain: readValue(read.yearlyGain),
    };
    const by = { statedAt: act.now, statedBy: act.person().userId };
    await act.write.update(targets, { id }, { ...stated, ...by });
    return {
      payload: { target: name, unit, year: finalYear, value: finalValue },
      about: { planId },
      value: null,
    };
  },
});

function problemOf(field: string, figure: ReadFigure | null): Record<string, FieldProblem> {
  return figure && !figure.ok ? { [field]: figure.problem } : {};
}

function readValue(figure: ReadFigure | null): number | null {
  return figure?.ok ? figure.value : null;
}
