import { z } from "zod";
import { MAY } from "../../domain/task-acts";
import { ended } from "../../domain/task-life";
import { command } from "../command";
import { requiredText, turnSeen } from "../form-fields";
import { lapseExtension } from "../lapse-extension";
import { appendState } from "../task-history";
import { taskSubject } from "../task-subject";
import { refuseUntimely } from "../timely-task";

/** Thôi thực hiện: the task is over without being done, and why. It does not come back. */
export const cancelTask = command({
  event: "task.cancelled",
  power: "set_aside",
  input: z.object({
    taskId: z.uuid("missing"),
    turn: turnSeen,
    reason: requiredText(),
    /** The box by which its author says that they know it cannot be undone. */
    sure: z.literal("yes", "nothing_chosen"),
  }),
  load: (scope, input) => taskSubject(scope, input.taskId),
  may: MAY.cancel,
  refuse: (task, input) => refuseUntimely("cancel", task, input),
  apply: async (act, task, input) => {
    await appendState(act, task, ended(task.state, "decided", input.reason));
    await lapseExtension(act, task);
    return {
      payload: { reason: input.reason },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
