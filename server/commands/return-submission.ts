import { z } from "zod";
import { MAY } from "../../domain/task-acts";
import { returned } from "../../domain/task-life";
import { command } from "../command";
import { requiredText, turnSeen } from "../form-fields";
import { appendState, progressBeforeSubmission } from "../task-history";
import { judge, refuseVerdict, submittedTask } from "../verdict";

/** Trả lại: says what is missing, and puts the task back into its agency's hands. */
export const returnSubmission = command({
  event: "submission.returned",
  power: "judge",
  input: z.object({ taskId: z.uuid("missing"), turn: turnSeen, reason: requiredText() }),
  load: submittedTask,
  may: MAY.return,
  refuse: refuseVerdict,
  apply: async (act, task, input) => {
    const progress = await progressBeforeSubmission(act, task);
    const submissionId = await judge(act, task, "returned", input.reason);
    await appendState(act, task, returned(task.state, progress));
    return {
      payload: { submissionId, reason: input.reason },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
