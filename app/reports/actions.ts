"use server";

import { redirect } from "next/navigation";
import { discardReport } from "@/server/commands/discard-report";
import { refreshReport } from "@/server/commands/refresh-report";
import { restoreReport } from "@/server/commands/restore-report";
import { saveReport } from "@/server/commands/save-report";
import { startReport } from "@/server/commands/start-report";
import { withdrawReport } from "@/server/commands/withdraw-report";
import { formAction } from "@/server/form-action";
import { issueWritten, sendWritten } from "@/server/hand-on-report";
import { typedReport } from "./typed-report";

const page = { path: "/reports/[id]" };

export const start = formAction(startReport, {
  path: "/reports",
  after: async ({ reportId }) => redirect(`/reports/${reportId}`),
});
export const save = formAction(saveReport, { ...page, toInput: typedReport });
export const restore = formAction(restoreReport, page);
export const refresh = formAction(refreshReport, page);
export const send = formAction(sendWritten, page);
export const withdraw = formAction(withdrawReport, page);
export const issue = formAction(issueWritten, page);
export const discard = formAction(discardReport, {
  path: "/reports",
  after: async () => redirect("/reports"),
});
