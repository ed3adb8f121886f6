"use server";

import { linkTargetDuties } from "@/server/commands/link-target-duties";
import { unlinkTargetDuty } from "@/server/commands/unlink-target-duty";
import { formAction } from "@/server/form-action";
import { linkedDuties } from "./linked-duties";

const page = { path: "/targets/[id]" };

export const link = formAction(linkTargetDuties, { ...page, toInput: linkedDuties });
export const unlink = formAction(unlinkTargetDuty, page);
