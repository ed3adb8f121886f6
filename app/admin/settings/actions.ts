"use server";

import { changeSettings } from "@/server/commands/change-settings";
import { formAction } from "@/server/form-action";

export const changeCommune = formAction(changeSettings, { path: "/admin/settings" });
