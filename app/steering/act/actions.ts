"use server";

import { answerRaised } from "@/server/commands/answer-raised";
import { closeDirective } from "@/server/commands/close-directive";
import { confirmSubmission } from "@/server/commands/confirm-submission";
import { giveDirective } from "@/server/commands/give-directive";
import { grantExtension } from "@/server/commands/grant-extension";
import { refuseExtension } from "@/server/commands/refuse-extension";
import { remindDirective } from "@/server/commands/remind-directive";
import { returnSubmission } from "@/server/commands/return-submission";
import { urgeAgency } from "@/server/commands/urge-agency";
import { urgeOverdue } from "@/server/commands/urge-overdue";
import { urgeTask } from "@/server/commands/urge-task";
import { formAction } from "@/server/form-action";
import { backToBoard } from "./back-to-board";
import { directiveFields } from "./directive-fields";

const path = "/steering";

export const urgeOne = formAction(urgeAgency, { path, after: backToBoard("urge_agency") });
export const urgeAll = formAction(urgeOverdue, { path, after: backToBoard("urge_overdue") });
export const urgeSilent = formAction(urgeTask, { path, after: backToBoard("urge_task") });
export const grant = formAction(grantExtension, { path, after: backToBoard("grant") });
export const refuse = formAction(refuseExtension, { path, after: backToBoard("refuse") });
export const remind = formAction(remindDirective, { path, after: backToBoard("remind") });
export const close = formAction(closeDirective, { path, after: backToBoard("close") });
export const answer = formAction(answerRaised, { path, after: backToBoard("answer") });
export const direct = formAction(giveDirective, {
  path,
  toInput: directiveFields,
  after: backToBoard("direct"),
});
export const confirm = formAction(confirmSubmission, { path, after: backToBoard("confirm") });
export const sendBack = formAction(returnSubmission, { path, after: backToBoard("return") });
