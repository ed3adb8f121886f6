import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "./words";

/** The report form of a task, by what it says; one that coordinates is asked about its part. */
export function reportForm(page: Page, t: Words, { part = false } = {}) {
  const form = page.locator("#report");
  const field = (label: string) => form.getByLabel(label, { exact: true });
  const button = (name: string) => form.getByRole("button", { name, exact: true });
  return {
    form,
    progress: field(t(part ? "report.progressPart" : "report.progress")),
    note: field(t(part ? "report.notePart" : "report.note")),
    files: field(t("report.evidence")),
    submit: button(t(part ? "report.submitPart" : "report.submit")),
    update: button(t("report.update")),
    /** The box on top of the form that says why it came back. */
    refusal: form.getByRole("alert"),
    /** The files that are here already. */
    received: form.getByRole("group", { name: t("report.received") }),
  };
}

/** The row of a task on an agency's home, by what it lets one do. */
export function rowAct(page: Page, t: Words, kind: "report" | "complete" | "judge", ref: string) {
  const act = t(`list.act.${kind}`);
  return page.getByRole("link", { name: t("list.actOn", { act, ref }), exact: true });
}

/** The receipt of a report, once it is there. */
export async function receiptOn(page: Page, words: string): Promise<Locator> {
  const receipt = page.getByRole("region", { name: words });
  await expect(receipt).toBeVisible();
  return receipt;
}
