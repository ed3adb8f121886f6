"use server";

import { confirmTargetReport } from "@/server/commands/confirm-target-report";
import { returnTargetReport } from "@/server/commands/return-target-report";
import { formAction } from "@/server/form-action";

const path = "/targets/waiting";

export const confirm = formAction(confirmTargetReport, { path });
export const sendBack = formAction(returnTargetReport, { path });
