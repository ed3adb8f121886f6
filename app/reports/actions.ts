"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { RefusalCode } from "@/domain/refusal";
import { discardReport } from "@/server/commands/discard-report";
import { refreshReport } from "@/server/commands/refresh-report";
import { restoreReport } from "@/server/commands/restore-report";
import { saveReport } from "@/server/commands/save-report";
import { startReport } from "@/server/commands/start-report";
import { withdrawReport } from "@/server/commands/withdraw-report";
import { type FormAction, formAction } from "@/server/form-action";
import { issueWritten, sendWritten } from "@/server/hand-on-report";
import { typedReport } from "./typed-report";

const page = { path: "/reports/[id]" };

/** What tells somebody that they saw something older than what is there now. */
const OUTDATED: readonly RefusalCode[] = [
  "version_changed",
  "report_closed",
  "report_figures_changed",
  "withdrawn_meanwhile",
];

export const start = formAction(startReport, {
  path: "/reports",
  after: async ({ reportId }) => redirect(`/reports/${reportId}`),
});
export const save = drawnAnew(formAction(saveReport, { ...page, toInput: typedReport }));
export const restore = drawnAnew(formAction(restoreReport, page));
export const refresh = drawnAnew(formAction(refreshReport, page));
export const send = drawnAnew(formAction(sendWritten, page));
export const withdraw = formAction(withdrawReport, page);
export const issue = drawnAnew(formAction(issueWritten, page));
export const discard = drawnAnew(
  formAction(discardReport, { path: "/reports", after: async () => redirect("/reports") }),
);

/** Whoever was forestalled goes on from what is there now: the page is drawn anew around what they typed. */
function drawnAnew<V>(act: FormAction<V>): FormAction<V> {
  return async (previous, form) => {
    const state = await act(previous, form);
    if (state && !state.ok && OUTDATED.includes(state.reason)) revalidatePath(page.path, "page");
    return state;
  };
}
