"use server";

import { acknowledgeTask } from "@/server/commands/acknowledge-task";
import { commentOnTask } from "@/server/commands/comment-on-task";
import { confirmSubmission } from "@/server/commands/confirm-submission";
import { nameOfficer } from "@/server/commands/name-officer";
import { returnSubmission } from "@/server/commands/return-submission";
import { setLastDay } from "@/server/commands/set-last-day";
import { starTask } from "@/server/commands/star-task";
import { transferTask } from "@/server/commands/transfer-task";
import { unstarTask } from "@/server/commands/unstar-task";
import { withdrawEvidence } from "@/server/commands/withdraw-evidence";
import { withdrawSubmission } from "@/server/commands/withdraw-submission";
import { formAction } from "@/server/form-action";

const page = { path: "/tasks/[id]" };

export const acknowledge = formAction(acknowledgeTask, page);
export const confirm = formAction(confirmSubmission, page);
export const sendBack = formAction(returnSubmission, page);
export const withdraw = formAction(withdrawSubmission, page);
export const nameInCharge = formAction(nameOfficer, page);
export const star = formAction(starTask, page);
export const unstar = formAction(unstarTask, page);
export const takeBackEvidence = formAction(withdrawEvidence, page);
export const comment = formAction(commentOnTask, {
  ...page,
  toInput: (form) => ({
    taskId: String(form.get("taskId")),
    text: String(form.get("text") ?? ""),
    mentioned: form.getAll("mentioned").map(String),
  }),
});
export const handOn = formAction(transferTask, page);
export const setDay = formAction(setLastDay, page);
