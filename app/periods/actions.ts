"use server";

import { closePeriod } from "@/server/commands/close-period";
import { openPeriod } from "@/server/commands/open-period";
import { setInputsDay } from "@/server/commands/set-inputs-day";
import { formAction } from "@/server/form-action";

const page = { path: "/periods" };

export const close = formAction(closePeriod, page);
export const open = formAction(openPeriod, page);
export const setInputs = formAction(setInputsDay, page);
