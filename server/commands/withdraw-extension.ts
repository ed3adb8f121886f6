import { z } from "zod";
import { MAY } from "../../domain/task-acts";
import { askedExtension, endExtension, refuseStale } from "../asked-extension";
import { command } from "../command";

/** Rút đề nghị gia hạn, as long as nobody has decided it. */
export const withdrawExtension = command({
  event: "extension.withdrawn",
  input: z.object({ taskId: z.uuid("missing"), extensionId: z.uuid("missing") }),
  load: askedExtension,
  may: MAY.withdraw_extension,
  refuse: (task) => refuseStale(task, "withdraw_extension"),
  apply: async (act, task) => ({
    payload: { extensionId: await endExtension(act, task, "withdrawn", null) },
    about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
    value: null,
  }),
});
