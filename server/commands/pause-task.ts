import { z } from "zod";
import { MAY } from "../../domain/task-acts";
import { paused } from "../../domain/task-life";
import { command } from "../command";
import { requiredText, turnSeen } from "../form-fields";
import { appendState } from "../task-history";
import { taskSubject } from "../task-subject";
import { refuseUntimely } from "../timely-task";

/** Tạm dừng: nobody works on the task for the time being, and why. */
export const pauseTask = command({
  event: "task.paused",
  power: "set_aside",
  input: z.object({ taskId: z.uuid("missing"), turn: turnSeen, reason: requiredText() }),
  load: (scope, input) => taskSubject(scope, input.taskId),
  may: MAY.pause,
  refuse: (task, input) => refuseUntimely("pause", task, input),
  apply: async (act, task, input) => {
    await appendState(act, task, paused(task.state, input.reason));
    return {
      payload: { reason: input.reason },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
