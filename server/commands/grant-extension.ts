import { z } from "zod";
import { askedDayProblem } from "../../domain/moved-day";
import { MAY } from "../../domain/task-acts";
import { extended } from "../../domain/task-life";
import { askedExtension, endExtension, refuseStale } from "../asked-extension";
import { command } from "../command";
import { optionalText } from "../form-fields";
import { appendState } from "../task-history";

/** Đồng ý gia hạn: the day that was asked for becomes the last day. */
export const grantExtension = command({
  event: "extension.granted",
  power: "decide_extensions",
  input: z.object({
    taskId: z.uuid("missing"),
    extensionId: z.uuid("missing"),
    note: optionalText(),
  }),
  load: askedExtension,
  may: MAY.decide_extension,
  refuse: (task, _input, { today }) => {
    const stale = refuseStale(task, "decide_extension");
    if (stale) return stale;
    const { asked, planEndsOn } = task;
    const { lastDay } = task.state;
    if (!asked || lastDay === null) return { reason: "not_dated" };
    // A day that has gone by, or that a correction has overtaken, would move the last day the wrong way.
    const problem = askedDayProblem(asked.askedDay, { lastDay, today, planEndsOn });
    return problem && { reason: "asked_day_over" };
  },
  apply: async (act, task, input) => {
    const from = task.state.lastDay;
    const lastDay = task.asked?.askedDay;
    if (!from || !lastDay) throw new Error("a request without its days was not refused");
    const extensionId = await endExtension(act, task, "granted", input.note);
    await appendState(act, task, extended(task.state, lastDay));
    return {
      payload: { extensionId, from, lastDay, note: input.note },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
