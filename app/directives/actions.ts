"use server";

import { acknowledgeDirective } from "@/server/commands/acknowledge-directive";
import { answerDirective } from "@/server/commands/answer-directive";
import { closeDirective } from "@/server/commands/close-directive";
import { giveDirective } from "@/server/commands/give-directive";
import { formAction } from "@/server/form-action";
import { directiveFrom } from "./typed-directive";

const page = { path: "/directives" };

export const acknowledge = formAction(acknowledgeDirective, page);
export const answer = formAction(answerDirective, page);
export const close = formAction(closeDirective, page);
export const give = formAction(giveDirective, { ...page, toInput: directiveFrom });
