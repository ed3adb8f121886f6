import { z } from "zod";
import { periods } from "../../db/schema/plans";
import { inputsDayProblem } from "../../domain/period";
import { steers } from "../../domain/permissions";
import { command } from "../command";
import { optionalDay } from "../form-fields";
import { heldPeriod } from "../held-period";

/**
 * Sets by when agencies send what the period's own report needs, or takes that day away. Input: `periodId`, `day`,
 * empty for none.
 */
export const setInputsDay = command({
  event: "period.inputs_day_set",
  input: z.object({ periodId: z.uuid("missing"), day: optionalDay }),
  load: (scope, { periodId }) => heldPeriod(scope, periodId),
  may: steers,
  refuse: (period, { day }, { today }) => {
    if (period.closedAt) return { reason: "period_closed" };
    const wrong = (problem: "missing" | "day_same") =>
      ({ reason: "invalid", fields: { day: problem } }) as const;
    if (day === period.inputsDueOn) return wrong(day === null ? "missing" : "day_same");
    const problem = day && inputsDayProblem(period, day, today);
    return problem ? { reason: "invalid", fields: { day: problem } } : null;
  },
  apply: async (act, { id, planId, label }, { day }) => {
    await act.write.update(periods, { id }, { inputsDueOn: day });
    return {
      payload: { period: label, inputsDueOn: day },
      about: { planId },
      value: null,
    };
  },
});
