import { z } from "zod";
import { correctedDayProblem } from "../../domain/moved-day";
import { isTimely, MAY } from "../../domain/task-acts";
import { corrected } from "../../domain/task-life";
import { command } from "../command";
import { requiredDay, requiredText, turnSeen } from "../form-fields";
import { appendState } from "../task-history";
import { taskSubject } from "../task-subject";

/** Sửa thời hạn: the chair puts a wrong last day right, and says why. */
export const correctLastDay = command({
  event: "task.last_day_corrected",
  power: "correct_last_days",
  input: z.object({
    taskId: z.uuid("missing"),
    turn: turnSeen,
    /** The last day that the form showed: one that has moved since then is another to correct. */
    from: requiredDay,
    lastDay: requiredDay,
    reason: requiredText(),
  }),
  load: (scope, input) => taskSubject(scope, input.taskId),
  may: MAY.correct_last_day,
  refuse: (task, input, { today }) => {
    const { lastDay, turn } = task.state;
    if (!isTimely("correct_last_day", task) || turn !== input.turn)
      return { reason: "status_changed" };
    if (lastDay === null) return { reason: "not_dated" };
    if (lastDay !== input.from) return { reason: "status_changed" };
    const limits = { lastDay, today, planEndsOn: task.planEndsOn };
    const problem = correctedDayProblem(input.lastDay, limits);
    return problem && { reason: "invalid", fields: { lastDay: problem } };
  },
  apply: async (act, task, input) => {
    await appendState(act, task, corrected(task.state, input.lastDay));
    return {
      payload: { from: input.from, lastDay: input.lastDay, reason: input.reason },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
