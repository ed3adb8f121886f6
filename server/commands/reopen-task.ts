import { z } from "zod";
import { MAY } from "../../domain/task-acts";
import { reopened } from "../../domain/task-life";
import { command } from "../command";
import { requiredText, turnSeen } from "../form-fields";
import { appendState, progressBeforeSubmission } from "../task-history";
import { taskSubject } from "../task-subject";
import { refuseUntimely } from "../timely-task";

/** Mở lại: what was confirmed turns out not to be done, and goes back to its agency with the reason. */
export const reopenTask = command({
  event: "task.reopened",
  power: "judge",
  input: z.object({ taskId: z.uuid("missing"), turn: turnSeen, reason: requiredText() }),
  load: (scope, input) => taskSubject(scope, input.taskId),
  may: MAY.reopen,
  refuse: (task, input) => refuseUntimely("reopen", task, input),
  apply: async (act, task, input) => {
    const progress = await progressBeforeSubmission(act, task);
    await appendState(act, task, reopened(task.state, progress));
    return {
      payload: { reason: input.reason },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
