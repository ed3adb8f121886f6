import { eq } from "drizzle-orm";
import { z } from "zod";
import { evidence } from "../../db/schema/evidence";
import { isTimely, MAY } from "../../domain/task-acts";
import { command, type Scope } from "../command";
import { requiredText } from "../form-fields";
import { taskSubject } from "../task-subject";

/** Rút tài liệu minh chứng: it no longer proves anything, and stays in the history with who took it back and why. */
export const withdrawEvidence = command({
  event: "evidence.withdrawn",
  input: z.object({ evidenceId: z.uuid("missing"), reason: requiredText() }),
  load: async (scope, { evidenceId }) => {
    const found = await itemOf(scope, evidenceId);
    const task = found && (await taskSubject(scope, found.taskId));
    // Looked at again now that the task is held: two who withdraw at once come one after the other.
    const item = task && (await itemOf(scope, evidenceId));
    return item ? { ...task, item } : null;
  },
  may: MAY.withdraw_evidence,
  refuse: (task) => {
    if (task.item.withdrawnAt) return { reason: "already_withdrawn" };
    return isTimely("withdraw_evidence", task) ? null : { reason: "status_changed" };
  },
  apply: async (act, { item, ...task }, { reason }) => {
    await act.write.update(
      evidence,
      { id: item.id },
      { withdrawnAt: act.now, withdrawnBy: act.person().userId, withdrawnReason: reason },
    );
    return {
      payload: { evidenceId: item.id, name: item.name ?? item.documentNumber ?? "", reason },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});

async function itemOf({ visible }: Scope, evidenceId: string) {
  const item = visible.evidence();
  const [row] = await visible.read
    .select({
      id: item.id,
      taskId: item.taskId,
      name: item.name,
      documentNumber: item.documentNumber,
      withdrawnAt: item.withdrawnAt,
    })
    .from(item)
    .where(eq(item.id, evidenceId));
  return row ?? null;
}
