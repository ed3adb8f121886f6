import { z } from "zod";
import { MAY } from "../../domain/task-acts";
import { confirmed } from "../../domain/task-life";
import { command } from "../command";
import { optionalText, turnSeen } from "../form-fields";
import { lapseExtension } from "../lapse-extension";
import { appendState } from "../task-history";
import { judge, refuseVerdict, submittedTask } from "../verdict";

/** Xác nhận hoàn thành: other eyes than the reporter's say that it is done. */
export const confirmSubmission = command({
  event: "submission.confirmed",
  power: "judge",
  input: z.object({ taskId: z.uuid("missing"), turn: turnSeen, note: optionalText() }),
  load: submittedTask,
  may: MAY.confirm,
  refuse: refuseVerdict,
  apply: async (act, task, input) => {
    const submissionId = await judge(act, task, "confirmed", input.note);
    await appendState(act, task, confirmed(task.state));
    await lapseExtension(act, task);
    return {
      payload: { submissionId, note: input.note },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
