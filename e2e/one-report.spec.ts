import { CAST } from "../server/demonstration/cast";
import { countOfEvents, taskPath } from "./support/records";
import { receiptOn, reportForm } from "./support/reporting";
import { pdf } from "./support/sample-files";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

const FILE = pdf("Báo cáo rà soát.pdf", "Bao cao");

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test("two quick presses of the button make one report", async ({ signedInAs, site, t }) => {
      const before = await countOfEvents(site, "task.submitted");
      const page = await signedInAs("thang");
      await page.goto(await taskPath(site, "V.2.2", CAST.thang.agency));
      const form = reportForm(page, t);
      await form.note.fill("Đã rà soát xong.");
      await form.files.setInputFiles(FILE);
      await form.submit.dblclick();
      await receiptOn(page, t("receipt.submitted"));
      expect(await countOfEvents(site, "task.submitted")).toBe(before + 1);
    });

    test("a form opened before the task changed is refused in words and keeps what was typed", async ({
      signedInAs,
      site,
      t,
    }) => {
      const path = await taskPath(site, "V.2.2", CAST.thang.agency);
      const first = await signedInAs("thang");
      const second = await first.context().newPage();
      await first.goto(path);
      await second.goto(path);
      await reportForm(first, t).note.fill("Đã rà soát xong.");
      await reportForm(first, t).files.setInputFiles(FILE);
      await reportForm(first, t).submit.click();
      await receiptOn(first, t("receipt.submitted"));

      const stale = reportForm(second, t);
      const late = "Bổ sung: còn 3 hộ kinh doanh chưa trả lời.";
      await stale.note.fill(late);
      await stale.files.setInputFiles(FILE);
      await stale.submit.click();
      await expect(stale.refusal).toContainText(t("refusal.status_changed"));
      await expect(stale.note).toHaveValue(late);
      await expect(stale.received).toContainText(FILE.name);
    });
  });
}

test("a refused report changes nothing and leaves no event", async ({ signedInAs, site, t }) => {
  const page = await signedInAs("thang");
  const path = await taskPath(site, "V.2.2", CAST.thang.agency);
  const events = ["task.submitted", "task.updated", "task.acknowledged"];
  const counts = () => Promise.all(events.map((event) => countOfEvents(site, event)));
  const before = await counts();
  await page.goto(path);
  const form = reportForm(page, t);
  await form.progress.fill("101");
  await form.update.click();
  await expect(form.refusal).toContainText(t("field.progress_range"));
  await expect(form.refusal).toContainText(t("field.missing"));
  await expect(form.progress).toHaveValue("101");
  expect(await counts()).toEqual(before);
});
