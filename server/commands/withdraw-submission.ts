import { z } from "zod";
import { MAY } from "../../domain/task-acts";
import { withdrawn } from "../../domain/task-life";
import { command } from "../command";
import { turnSeen } from "../form-fields";
import { appendState, progressBeforeSubmission } from "../task-history";
import { judge, refuseVerdict, submittedTask } from "../verdict";

/** Rút báo cáo, as long as nobody has judged it. */
export const withdrawSubmission = command({
  event: "submission.withdrawn",
  input: z.object({ taskId: z.uuid("missing"), turn: turnSeen }),
  load: submittedTask,
  may: MAY.withdraw,
  refuse: refuseVerdict,
  apply: async (act, task) => {
    const progress = await progressBeforeSubmission(act, task);
    const submissionId = await judge(act, task, "withdrawn", null);
    await appendState(act, task, withdrawn(task.state, progress));
    return {
      payload: { submissionId },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
