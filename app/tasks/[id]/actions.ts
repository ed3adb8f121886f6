"use server";

import { acknowledgeTask } from "@/server/commands/acknowledge-task";
import { confirmSubmission } from "@/server/commands/confirm-submission";
import { returnSubmission } from "@/server/commands/return-submission";
import { setLastDay } from "@/server/commands/set-last-day";
import { withdrawSubmission } from "@/server/commands/withdraw-submission";
import { formAction } from "@/server/form-action";

const page = { path: "/tasks/[id]" };

export const acknowledge = formAction(acknowledgeTask, page);
export const confirm = formAction(confirmSubmission, page);
export const sendBack = formAction(returnSubmission, page);
export const withdraw = formAction(withdrawSubmission, page);
export const setDay = formAction(setLastDay, page);
