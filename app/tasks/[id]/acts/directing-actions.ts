"use server";

import { acknowledgeDirective } from "@/server/commands/acknowledge-directive";
import { answerDirective } from "@/server/commands/answer-directive";
import { answerRaised } from "@/server/commands/answer-raised";
import { closeDirective } from "@/server/commands/close-directive";
import { giveDirective } from "@/server/commands/give-directive";
import { formAction } from "@/server/form-action";
import { directiveFrom } from "../../../directives/typed-directive";

const page = { path: "/tasks/[id]" };

export const acknowledge = formAction(acknowledgeDirective, page);
export const answer = formAction(answerDirective, page);
export const close = formAction(closeDirective, page);
export const give = formAction(giveDirective, { ...page, toInput: directiveFrom });
export const answerWords = formAction(answerRaised, page);
