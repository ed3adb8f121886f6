import { CAST } from "../server/demonstration/cast";
import { PHONE } from "./support/phone";
import { receiptOn, reportForm, rowAct } from "./support/reporting";
import { expect, test } from "./support/test";

test.use({ ...PHONE, ownWorld: true });

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test("people who share a telephone say who reports, and the history keeps it", async ({
      signedInAs,
      t,
    }) => {
      const admin = await signedInAs("tuan");
      await admin.goto(`/admin/accounts?q=${CAST.phuong.username}`);
      await admin.getByRole("link", { name: CAST.phuong.username, exact: true }).click();
      await admin.getByText(t("sharedAccount.change"), { exact: true }).click();
      await admin.getByLabel(t("sharedAccount.box"), { exact: true }).check();
      const save = admin.locator("form").filter({ has: admin.locator("#shared") });
      await save.getByRole("button", { name: t("sharedAccount.save"), exact: true }).click();
      await expect(admin.getByText(t("sharedAccount.shared"))).toBeVisible();

      const page = await signedInAs("phuong");
      await page.goto("/agency");
      await rowAct(page, t, "report", "V.7.2").click();
      const form = reportForm(page, t);
      const who = form.form.getByLabel(t("sharedAccount.actingName"), { exact: true });
      await expect(who).toHaveValue("");
      await form.note.fill("Đã vận động 24 chị.");
      if (scripted) {
        // A draft comes back after a reload, without the name of whoever began it.
        await who.fill("Người trước");
        await page.reload();
        await expect(form.note).toHaveValue("Đã vận động 24 chị.");
        await expect(who).toHaveValue("");
      }
      await form.update.click();
      await expect(form.refusal).toContainText(t("report.actingName"));
      await expect(form.note).toHaveValue("Đã vận động 24 chị.");
      await who.fill("Trần Thị Tám");
      await form.update.click();
      const receipt = await receiptOn(page, t("receipt.updated"));
      await expect(receipt).toContainText("Trần Thị Tám");
      const acting = t("timeline.acting", { name: "Trần Thị Tám" });
      await expect(page.getByText(acting).first()).toBeVisible();
      await expect(who).toHaveValue("");
      const names = form.form.locator("datalist option");
      await expect(names).toHaveCount(scripted ? 1 : 0);

      await page.goto("/account");
      await expect(page.getByText(t("sharedAccount.own"))).toBeVisible();
      await expect(page.getByLabel(t("sharedAccount.actingName"), { exact: true })).toHaveCount(0);
    });
  });
}
