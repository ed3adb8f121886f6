"use server";

import { discardPlan } from "@/server/commands/discard-plan";
import { formAction } from "@/server/form-action";

export const discard = formAction(discardPlan, { path: "/plans" });
