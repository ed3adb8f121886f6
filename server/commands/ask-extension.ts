import { z } from "zod";
import { extensions } from "../../db/schema/extensions";
import { askedDayProblem } from "../../domain/moved-day";
import { isTimely, MAY } from "../../domain/task-acts";
import { command } from "../command";
import { requiredDay, requiredText, turnSeen } from "../form-fields";
import { taskSubject } from "../task-subject";

/** Xin gia hạn: an agency asks for a later last day, before or after the one that holds. */
export const askExtension = command({
  event: "extension.asked",
  input: z.object({
    taskId: z.uuid("missing"),
    turn: turnSeen,
    lastDay: requiredDay,
    reason: requiredText(),
  }),
  load: (scope, input) => taskSubject(scope, input.taskId),
  may: MAY.ask_extension,
  refuse: (task, input, { today }) => {
    const { lastDay, turn } = task.state;
    if (!isTimely("ask_extension", task) || turn !== input.turn)
      return { reason: "status_changed" };
    if (lastDay === null) return { reason: "not_dated" };
    if (task.waitingExtension) return { reason: "extension_waiting" };
    const limits = { lastDay, today, planEndsOn: task.planEndsOn };
    const problem = askedDayProblem(input.lastDay, limits);
    return problem && { reason: "invalid", fields: { lastDay: problem } };
  },
  apply: async (act, task, input) => {
    const { userId, agencyId, role } = act.person();
    if (task.state.lastDay === null) throw new Error("a task without a day was not refused");
    const { id } = await act.write.insert(extensions, {
      taskId: task.id,
      byUserId: userId,
      byAgencyId: agencyId,
      byRole: role,
      lastDayBefore: task.state.lastDay,
      askedDay: input.lastDay,
      reason: input.reason,
      at: act.now,
    });
    return {
      payload: { extensionId: id, lastDay: input.lastDay, reason: input.reason },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
