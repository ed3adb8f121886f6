import { eq } from "drizzle-orm";
import { z } from "zod";
import { isTimely, MAY } from "../../domain/task-acts";
import { dated } from "../../domain/task-life";
import { readDay } from "../../domain/vietnamese-day";
import { command } from "../command";
import { appendState } from "../task-history";
import { taskSubject } from "../task-subject";

/**
 * Sets the last day of a task that has none ("do cơ quan thường trực đặt"). Once set it moves only by
 * an approved extension or the chair's correction.
 */
export const setLastDay = command({
  event: "task.last_day_set",
  input: z.object({
    taskId: z.uuid("missing"),
    lastDay: z.string({ error: "missing" }).trim().min(1, "missing"),
  }),
  load: async (scope, input) => {
    const task = await taskSubject(scope, input.taskId);
    if (!task) return null;
    const period = scope.visible.periods();
    const tasks = scope.visible.tasks();
    const [days] = await scope.visible.read
      .select({ endsOn: period.endsOn })
      .from(period)
      .innerJoin(tasks, eq(tasks.periodId, period.id))
      .where(eq(tasks.id, task.id));
    return days ? { ...task, periodEnds: days.endsOn } : null;
  },
  may: MAY.set_last_day,
  refuse: (task, input, { today }) => {
    if (task.state.lastDay !== null) return { reason: "already_dated" };
    if (!isTimely("set_last_day", task)) return { reason: "status_changed" };
    const lastDay = readDay(input.lastDay);
    if (!lastDay) return { reason: "invalid", fields: { lastDay: "not_a_day" } };
    // A day gone by would make the task late at once; one beyond the period belongs to the next.
    if (lastDay < today || lastDay > task.periodEnds) {
      return { reason: "invalid", fields: { lastDay: "last_day_out_of_plan" } };
    }
    return null;
  },
  apply: async (act, task, input) => {
    const lastDay = readDay(input.lastDay);
    if (!lastDay) throw new Error("a day that cannot be read was not refused");
    await appendState(act, task, dated(task.state, lastDay, "standing_office"));
    return {
      payload: { lastDay },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
