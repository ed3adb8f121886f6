import { submissions } from "../../db/schema/reports";
import { MAY } from "../../domain/task-acts";
import { submitted } from "../../domain/task-life";
import { command } from "../command";
import {
  aboutReport,
  hasEvidence,
  refuseReport,
  reportedTask,
  reportFields,
  writeUpdate,
} from "../report";
import { appendState } from "../task-history";

/** Báo cáo hoàn thành: claims the agency's part is done and asks for a verdict. */
export const submitTask = command({
  event: "task.submitted",
  input: reportFields,
  load: reportedTask,
  may: MAY.submit,
  refuse: (task, input, scope) => {
    const refusal = refuseReport(task, input, scope);
    if (refusal) return refusal;
    // Whoever confirms relies on it, so there must be something to look at, or a reason why not.
    if (task.role === "lead" && !hasEvidence(task, input) && !input.noEvidenceReason) {
      return { reason: "evidence_missing", fields: { files: "evidence_missing" } };
    }
    return null;
  },
  apply: async (act, task, input) => {
    const update = await writeUpdate(act, task, input, 100);
    const submission = await act.write.insert(submissions, {
      taskId: task.id,
      updateId: update.id,
      byUserId: act.person().userId,
      byAgencyId: act.person().agencyId,
      submittedOn: act.today,
      noEvidenceReason: hasEvidence(task, input) ? null : input.noEvidenceReason,
      at: act.now,
    });
    await appendState(act, task, submitted(task.state, act.today));
    return {
      payload: {
        updateId: update.id,
        submissionId: submission.id,
        acknowledged: task.status === "not_started",
      },
      about: aboutReport(act.actor, task),
      value: { updateId: update.id },
    };
  },
});
