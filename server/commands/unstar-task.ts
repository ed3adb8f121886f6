import { z } from "zod";
import { isTimely, MAY } from "../../domain/task-acts";
import { starred } from "../../domain/task-life";
import { command } from "../command";
import { appendState } from "../task-history";
import { taskSubject } from "../task-subject";

/** Bỏ sao: the task is one among the others again. */
export const unstarTask = command({
  event: "task.unstarred",
  input: z.object({ taskId: z.uuid("missing") }),
  power: "star",
  load: (scope, { taskId }) => taskSubject(scope, taskId),
  may: MAY.star,
  refuse: (task) =>
    isTimely("star", task) && task.state.starred !== false ? null : { reason: "status_changed" },
  apply: async (act, task) => {
    await appendState(act, task, starred(task.state, false));
    return {
      payload: {},
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
