import type { TaskAct } from "../../domain/task-acts";
import type { Command } from "../command";
import { acknowledgeTask } from "../commands/acknowledge-task";
import { answerRaised } from "../commands/answer-raised";
import { askExtension } from "../commands/ask-extension";
import { cancelTask } from "../commands/cancel-task";
import { commentOnTask } from "../commands/comment-on-task";
import { confirmSubmission } from "../commands/confirm-submission";
import { correctLastDay } from "../commands/correct-last-day";
import { giveDirective } from "../commands/give-directive";
import { grantExtension } from "../commands/grant-extension";
import { nameOfficer } from "../commands/name-officer";
import { pauseTask } from "../commands/pause-task";
import { reopenTask } from "../commands/reopen-task";
import { resumeTask } from "../commands/resume-task";
import { returnSubmission } from "../commands/return-submission";
import { setLastDay } from "../commands/set-last-day";
import { starTask } from "../commands/star-task";
import { submitTask } from "../commands/submit-task";
import { transferTask } from "../commands/transfer-task";
import { updateTask } from "../commands/update-task";
import { urgeTask } from "../commands/urge-task";
import { withdrawEvidence } from "../commands/withdraw-evidence";
import { withdrawExtension } from "../commands/withdraw-extension";
import { withdrawSubmission } from "../commands/withdraw-submission";
import type { ReadyTask } from "./act-world";

type ActingOn = { command: Command<never>; input: object };

/** The command of an act, and what a form about this task sends it beyond the task and the turn that was seen. */
export function actOn(act: TaskAct, task: ReadyTask): ActingOn {
  const seen = { taskId: task.id, turn: "0" };
  const { command, input } = fieldsOf(act, task);
  return { command, input: { ...seen, ...input } };
}

function fieldsOf(act: TaskAct, task: ReadyTask): ActingOn {
  const reason = "Thử.";
  const report = {
    ...{ progress: "60", note: "Thử.", documentNumber: "2", documentDate: "01/07/2026" },
    ...{ enteredFrom: "Ai đó", enteredHow: "phone", receivedOn: "01/07/2026" },
  };
  const later = { lastDay: "31/03/2027", reason };
  const { extensionId, evidenceId, updateId, officerId, otherAgencyId } = task;
  const agencies = [task.agencyId];
  const acts: Record<TaskAct, ActingOn> = {
    acknowledge: { command: acknowledgeTask, input: {} },
    name_officer: { command: nameOfficer, input: { officerId } },
    update: { command: updateTask, input: report },
    submit: { command: submitTask, input: report },
    withdraw: { command: withdrawSubmission, input: {} },
    withdraw_evidence: { command: withdrawEvidence, input: { evidenceId, reason } },
    confirm: { command: confirmSubmission, input: {} },
    return: { command: returnSubmission, input: { reason } },
    reopen: { command: reopenTask, input: { reason } },
    pause: { command: pauseTask, input: { reason } },
    resume: { command: resumeTask, input: {} },
    cancel: { command: cancelTask, input: { reason, sure: "yes" } },
    transfer: { command: transferTask, input: { reason, toAgencyId: otherAgencyId, sure: "yes" } },
    ask_extension: { command: askExtension, input: later },
    withdraw_extension: { command: withdrawExtension, input: { extensionId } },
    decide_extension: { command: grantExtension, input: { extensionId } },
    set_last_day: { command: setLastDay, input: { lastDay: "31/12/2026" } },
    correct_last_day: { command: correctLastDay, input: { ...later, from: "31/12/2026" } },
    urge: { command: urgeTask, input: {} },
    direct: { command: giveDirective, input: { agencies, text: reason, answerBy: "31/08/2026" } },
    answer_raised: {
      command: answerRaised,
      input: { updateId, kind: "obstacle", text: reason },
    },
    comment: { command: commentOnTask, input: { text: reason } },
    star: { command: starTask, input: {} },
  };
  return acts[act];
}
