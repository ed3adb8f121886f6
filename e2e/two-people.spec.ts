import type { Page } from "@playwright/test";
import { CAST } from "../server/demonstration/cast";
import { countOfEvents, taskPath } from "./support/records";
import { receiptOn, reportForm } from "./support/reporting";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

const TASK = ["III.2.2", CAST.binh.agency] as const;

test("two people's updates of one task both stand, and the second is told of the first", async ({
  signedInAs,
  site,
  t,
}) => {
  const path = await taskPath(site, ...TASK);
  const [binh, mai] = [await signedInAs("binh"), await signedInAs("mai")];
  await binh.goto(path);
  await mai.goto(path);
  const before = await countOfEvents(site, "task.updated");
  await reportForm(mai, t).note.fill("Đối chiếu xong 90 hộ.");
  await reportForm(mai, t).update.click();
  await receiptOn(mai, t("receipt.updated"));
  await reportForm(binh, t).note.fill("Đối chiếu xong 118/131 hộ.");
  await reportForm(binh, t).update.click();
  await receiptOn(binh, t("receipt.updated"));
  await expect(binh.getByText(t("conflict.bothStand"))).toBeVisible();
  expect(await countOfEvents(site, "task.updated")).toBe(before + 2);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("who comes after another's report of completion sees it beside their own words", async ({
    signedInAs,
    site,
    t,
  }) => {
    const path = await taskPath(site, ...TASK);
    const [binh, mai] = [await signedInAs("binh"), await signedInAs("mai")];
    await binh.goto(path);
    await mai.goto(path);
    await mai
      .locator("#report summary")
      .filter({ hasText: t("report.noEvidence") })
      .click();
    await mai.getByLabel(t("report.noEvidenceReason")).fill("Đã gửi bản giấy.");
    await reportForm(mai, t).note.fill("Đối chiếu xong 90 hộ.");
    await reportForm(mai, t).submit.click();
    await receiptOn(mai, t("receipt.submitted"));

    const late = reportForm(binh, t);
    await late.note.fill("Đối chiếu xong 118/131 hộ.");
    await late.progress.fill("95");
    await late.update.click();
    await expect(late.refusal).toContainText(t("refusal.status_changed"));
    const table = late.form.getByRole("table");
    await expect(table).toContainText("Đối chiếu xong 90 hộ.");
    await expect(table).toContainText("Đối chiếu xong 118/131 hộ.");
    await expect(late.note).toHaveValue("Đối chiếu xong 118/131 hộ.");
    await expect(late.update).toHaveCount(0);

    // Taken back, the task is open again, and what was typed goes on as another update.
    await mai.getByRole("button", { name: t("taskPage.withdraw") }).click();
    await panelGone(mai, t("taskPage.waitingTitle"));
    await binh.reload();
    await late.form.getByRole("button", { name: t("conflict.asUpdate") }).click();
    await receiptOn(binh, t("receipt.updated"));
  });
});

test("an act that comes too late shows what happened and keeps its words", async ({
  signedInAs,
  site,
  t,
}) => {
  const path = await taskPath(site, "V.4.4", CAST.hanh.agency);
  const [first, second] = [await signedInAs("mai"), await signedInAs("mai")];
  await first.goto(path);
  await second.goto(path);
  await first.getByRole("button", { name: t("taskPage.confirm"), exact: true }).click();
  await panelGone(first, t("taskPage.verdictTitle"));
  const before = await countOfEvents(site, "submission.returned");
  const verdict = second.locator("#verdict");
  await verdict.getByText(t("taskPage.returnFold"), { exact: true }).click();
  await verdict.getByLabel(t("taskPage.returnReason")).fill("Thiếu danh sách quý III.");
  await verdict.getByRole("button", { name: t("taskPage.return"), exact: true }).click();
  const refused = second.locator("#refused");
  await expect(refused).toContainText("Thiếu danh sách quý III.");
  await expect(refused).toContainText(CAST.mai.name);
  await expect(verdict).toHaveCount(0);
  expect(await countOfEvents(site, "submission.returned")).toBe(before);
});

async function panelGone(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { name: title })).toHaveCount(0);
}
