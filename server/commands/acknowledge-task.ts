import { z } from "zod";
import { isTimely, MAY } from "../../domain/task-acts";
import { acknowledged } from "../../domain/task-life";
import { command } from "../command";
import { appendState } from "../task-history";
import { taskSubject } from "../task-subject";

/** Tiếp nhận: the agency has read its task. A first report says the same. */
export const acknowledgeTask = command({
  event: "task.acknowledged",
  input: z.object({ taskId: z.uuid() }),
  load: (scope, input) => taskSubject(scope, input.taskId),
  may: MAY.acknowledge,
  refuse: (task) => (isTimely("acknowledge", task) ? null : { reason: "status_changed" }),
  apply: async (act, task) => {
    await appendState(act, task, acknowledged(task.state));
    return {
      payload: {},
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
