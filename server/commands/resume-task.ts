import { z } from "zod";
import { MAY } from "../../domain/task-acts";
import { resumed } from "../../domain/task-life";
import { command } from "../command";
import { optionalText, turnSeen } from "../form-fields";
import { appendState } from "../task-history";
import { taskSubject } from "../task-subject";
import { refuseUntimely } from "../timely-task";

/** Cho tiếp tục: a paused task goes on where it stood, with the last day it has. */
export const resumeTask = command({
  event: "task.resumed",
  power: "set_aside",
  input: z.object({ taskId: z.uuid("missing"), turn: turnSeen, note: optionalText() }),
  load: (scope, input) => taskSubject(scope, input.taskId),
  may: MAY.resume,
  refuse: (task, input) => refuseUntimely("resume", task, input),
  apply: async (act, task, input) => {
    await appendState(act, task, resumed(task.state));
    return {
      payload: { note: input.note },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
