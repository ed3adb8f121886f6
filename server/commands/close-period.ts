import { z } from "zod";
import { periods } from "../../db/schema/plans";
import { isOver } from "../../domain/period";
import { mayClosePeriod } from "../../domain/permissions";
import { command } from "../command";
import { optionalText } from "../form-fields";
import { heldPeriod } from "../held-period";
import { periodStanding } from "../queries/period-standing";

/**
 * Đóng kỳ: the chair states what a period that has ended came to. What is unfinished stays open in it and is still
 * reported on; the record stays what it was. Input: `periodId`, `note`.
 */
export const closePeriod = command({
  event: "period.closed",
  input: z.object({ periodId: z.uuid("missing"), note: optionalText() }),
  load: async (scope, { periodId }) => {
    const period = await heldPeriod(scope, periodId);
    if (!period) return null;
    const isTheirs = mayClosePeriod(scope.actor);
    const record = isTheirs
      ? await periodStanding(scope.visible, { planId: period.planId, periodId }, scope.today)
      : null;
    return { ...period, record };
  },
  may: mayClosePeriod,
  refuse: (period, _input, { today }) => {
    if (period.closedAt) return { reason: "period_closed" };
    return isOver(period, today) ? null : { reason: "period_running" };
  },
  apply: async (act, { id, planId, label, record }, { note }) => {
    if (!record) throw new Error("the period was not counted");
    await act.write.update(
      periods,
      { id },
      {
        closedAt: act.now,
        closedBy: act.person().userId,
        closingNote: note,
        closingRecord: record,
      },
    );
    return { payload: { period: label, record, note }, about: { planId }, value: record };
  },
});
