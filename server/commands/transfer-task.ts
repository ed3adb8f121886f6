import { eq } from "drizzle-orm";
import { z } from "zod";
import { decidesFor } from "../../domain/permissions";
import { MAY } from "../../domain/task-acts";
import { ended } from "../../domain/task-life";
import { holdRegister } from "../agency-register";
import { command, type Scope } from "../command";
import { optionalId, requiredText, turnSeen } from "../form-fields";
import { lapseExtension } from "../lapse-extension";
import { appendState } from "../task-history";
import { refuseUntimely } from "../timely-task";
import { inPlace, placedTask, stepAside, takeOver } from "../transferred-task";

/**
 * Chuyển đơn vị: the task closes where it is, and another agency gets one in its place, with the last day and
 * whatever was said of it before.
 */
export const transferTask = command({
  event: "task.transferred",
  power: "transfer",
  input: z.object({
    taskId: z.uuid("missing"),
    turn: turnSeen,
    toAgencyId: optionalId,
    reason: requiredText(),
    /** The box by which its author says that they know it cannot be undone. */
    sure: z.literal("yes", "nothing_chosen"),
  }),
  load: async (scope, { taskId, toAgencyId }) => {
    // Before the task's own row, as a merge of agencies does: a body merged away meanwhile must get no task.
    if (mayTransferSomething(scope)) await holdRegister(scope);
    const task = await placedTask(scope, taskId);
    if (!task) return null;
    const to = toAgencyId ? await agencyOf(scope, toAgencyId) : null;
    return { ...task, to, there: to && (await inPlace(scope, task.place, to.id)) };
  },
  may: MAY.transfer,
  refuse: ({ to, there, ...task }, input) => {
    const untimely = refuseUntimely("transfer", task, input);
    if (untimely) return untimely;
    if (!to || to.kind === "group" || to.id === task.agencyId)
      return { reason: "invalid", fields: { toAgencyId: "choice" } };
    if (!there || there.status === "cancelled") return null;
    return { reason: "agency_has_task", fields: { toAgencyId: "agency_has_task" } };
  },
  apply: async (act, { to, there, ...task }, { reason }) => {
    if (!to) throw new Error("a transfer to nobody was not refused");
    await lapseExtension(act, task);
    await appendState(act, task, ended(task.state, "transferred", reason));
    if (there) await stepAside(act, there, task.place);
    const toTaskId = await takeOver(act, task, to.id);
    return {
      payload: { to: to.name, toTaskId, reason },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: { taskId: toTaskId },
    };
  },
});

/** Whoever could not act anyway holds up nobody. */
function mayTransferSomething({ actor }: Scope): boolean {
  return decidesFor(actor, "transfer", { agencyId: "" });
}

async function agencyOf({ visible }: Scope, id: string) {
  const agency = visible.agencies();
  const [row] = await visible.read
    .select({ id: agency.id, name: agency.name, kind: agency.kind })
    .from(agency)
    .where(eq(agency.id, id));
  return row ?? null;
}
