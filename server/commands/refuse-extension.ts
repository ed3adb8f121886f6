import { z } from "zod";
import { MAY } from "../../domain/task-acts";
import { askedExtension, endExtension, refuseStale } from "../asked-extension";
import { command } from "../command";
import { requiredText } from "../form-fields";

/** Không đồng ý gia hạn, and why: the last day stays where it is. */
export const refuseExtension = command({
  event: "extension.refused",
  power: "decide_extensions",
  input: z.object({
    taskId: z.uuid("missing"),
    extensionId: z.uuid("missing"),
    reason: requiredText(),
  }),
  load: askedExtension,
  may: MAY.decide_extension,
  refuse: (task) => refuseStale(task, "decide_extension"),
  apply: async (act, task, input) => ({
    payload: {
      extensionId: await endExtension(act, task, "refused", input.reason),
      reason: input.reason,
    },
    about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
    value: null,
  }),
});
