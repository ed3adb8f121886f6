import { z } from "zod";
import { isTimely, MAY } from "../../domain/task-acts";
import { starred } from "../../domain/task-life";
import { command } from "../command";
import { appendState } from "../task-history";
import { taskSubject } from "../task-subject";

/** Gắn sao: the chair wants to keep an eye on the task. */
export const starTask = command({
  event: "task.starred",
  input: z.object({ taskId: z.uuid("missing") }),
  power: "star",
  load: (scope, { taskId }) => taskSubject(scope, taskId),
  may: MAY.star,
  refuse: (task) =>
    isTimely("star", task) && !task.state.starred ? null : { reason: "status_changed" },
  apply: async (act, task) => {
    await appendState(act, task, starred(task.state, true));
    return {
      payload: {},
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
