import { MAY } from "../../domain/task-acts";
import { updated } from "../../domain/task-life";
import { command } from "../command";
import { aboutReport, refuseReport, reportedTask, reportFields, writeUpdate } from "../report";
import { appendState } from "../task-history";

/** Cập nhật tình hình thực hiện: says how far the work is. */
export const updateTask = command({
  event: "task.updated",
  input: reportFields,
  load: reportedTask,
  may: MAY.update,
  refuse: refuseReport,
  apply: async (act, task, input) => {
    const update = await writeUpdate(act, task, input, input.progress);
    await appendState(act, task, updated(task.state, input.progress));
    return {
      payload: {
        updateId: update.id,
        progress: input.progress,
        acknowledged: task.status === "not_started",
      },
      about: aboutReport(act.actor, task),
      value: { updateId: update.id },
    };
  },
});
