"use server";

import { confirmTargetReport } from "@/server/commands/confirm-target-report";
import { returnTargetReport } from "@/server/commands/return-target-report";
import { withdrawTargetReport } from "@/server/commands/withdraw-target-report";
import { formAction } from "@/server/form-action";

const path = "/targets/[id]/report";

export const confirm = formAction(confirmTargetReport, { path });
export const sendBack = formAction(returnTargetReport, { path });
export const withdraw = formAction(withdrawTargetReport, { path });
