"use server";

import { remindDirective } from "@/server/commands/remind-directive";
import { urgeAgency } from "@/server/commands/urge-agency";
import { urgeOverdue } from "@/server/commands/urge-overdue";
import { urgeTask } from "@/server/commands/urge-task";
import { formAction } from "@/server/form-action";

const page = { path: "/urge" };

export const urgeOneTask = formAction(urgeTask, page);
export const urgeOneAgency = formAction(urgeAgency, page);
export const urgeEverything = formAction(urgeOverdue, page);
export const remind = formAction(remindDirective, page);
