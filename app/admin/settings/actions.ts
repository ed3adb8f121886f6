"use server";

import { changeEscalation } from "@/server/commands/change-escalation";
import { changeSettings } from "@/server/commands/change-settings";
import { formAction } from "@/server/form-action";

export const changeCommune = formAction(changeSettings, { path: "/admin/settings" });
export const changeEscalationDays = formAction(changeEscalation, { path: "/admin/settings" });
