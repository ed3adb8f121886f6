"use server";

import { askExtension } from "@/server/commands/ask-extension";
import { correctLastDay } from "@/server/commands/correct-last-day";
import { grantExtension } from "@/server/commands/grant-extension";
import { refuseExtension } from "@/server/commands/refuse-extension";
import { withdrawExtension } from "@/server/commands/withdraw-extension";
import { formAction } from "@/server/form-action";

const page = { path: "/tasks/[id]" };

export const ask = formAction(askExtension, page);
export const takeBack = formAction(withdrawExtension, page);
export const grant = formAction(grantExtension, page);
export const refuse = formAction(refuseExtension, page);
export const correct = formAction(correctLastDay, page);
