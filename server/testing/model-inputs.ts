import { writeDay } from "../../domain/vietnamese-day";
import type { Command } from "../command";
import { acknowledgeTask } from "../commands/acknowledge-task";
import { askExtension } from "../commands/ask-extension";
import { cancelTask } from "../commands/cancel-task";
import { commentOnTask } from "../commands/comment-on-task";
import { confirmSubmission } from "../commands/confirm-submission";
import { correctLastDay } from "../commands/correct-last-day";
import { grantExtension } from "../commands/grant-extension";
import { pauseTask } from "../commands/pause-task";
import { refuseExtension } from "../commands/refuse-extension";
import { reopenTask } from "../commands/reopen-task";
import { resumeTask } from "../commands/resume-task";
import { returnSubmission } from "../commands/return-submission";
import { setLastDay } from "../commands/set-last-day";
import { starTask } from "../commands/star-task";
import { submitTask } from "../commands/submit-task";
import { unstarTask } from "../commands/unstar-task";
import { updateTask } from "../commands/update-task";
import { withdrawExtension } from "../commands/withdraw-extension";
import { withdrawSubmission } from "../commands/withdraw-submission";
import type { Seen } from "./model-world";
import type { ModelAct, ModelTask, Step } from "./task-model";

type AnyCommand = Command<never>;

/** The command behind each act of the model. */
export const MODEL_COMMANDS: Record<ModelAct, AnyCommand> = {
  acknowledge: acknowledgeTask,
  update: updateTask,
  submit: submitTask,
  withdraw: withdrawSubmission,
  confirm: confirmSubmission,
  return: returnSubmission,
  reopen: reopenTask,
  pause: pauseTask,
  resume: resumeTask,
  cancel: cancelTask,
  ask_extension: askExtension,
  withdraw_extension: withdrawExtension,
  grant: grantExtension,
  refuse: refuseExtension,
  set_last_day: setLastDay,
  correct_last_day: correctLastDay,
  star: starTask,
  unstar: unstarTask,
  comment: commentOnTask,
};

/** Everything a form could send for this step; each command takes its own fields. */
export function modelInput(
  { act, isFresh, day }: Step,
  { taskId, turn, extensionId }: Seen,
  { lastDay }: ModelTask,
) {
  return {
    ...{ taskId, extensionId, turn: String(isFresh ? turn : turn + 1) },
    ...{ progress: "60", note: "Thử.", reason: "Thử.", text: "Thử." },
    ...{ documentNumber: "2", documentDate: "01/06/2026" },
    ...{ enteredFrom: "Ai đó", enteredHow: "phone", receivedOn: "01/06/2026" },
    lastDay: writeDay(day),
    sure: "yes",
    from: act === "correct_last_day" && lastDay ? writeDay(lastDay) : "01/01/2026",
  } as never;
}
