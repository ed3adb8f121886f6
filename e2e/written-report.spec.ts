import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test("the annual report is begun, written, issued and saved as it was kept", async ({
      signedInAs,
      t,
    }) => {
      const page = await signedInAs("mai");
      await page.goto("/reports/new");
      await page.getByRole("button", { name: t("paper.start.submit"), exact: true }).click();
      await expect(page.getByText("- Tổng số: 53 việc.")).toBeVisible();

      await page.getByRole("link", { name: t("paper.view.write"), exact: true }).click();
      await page.getByLabel(t("paper.section.strengths"), { exact: true }).fill("Chủ động.");
      const difficulties = page.getByText(t("paper.write.offered", { count: 2 })).first();
      await difficulties.click();
      await page
        .getByRole("checkbox", { name: /V\.5\.1/ })
        .first()
        .check();
      await page.getByRole("button", { name: t("paper.write.save"), exact: true }).click();
      await expect(page.getByText(t("paper.write.saved", { version: 2 }))).toBeVisible();

      await page.getByRole("link", { name: t("paper.view.document"), exact: true }).click();
      await expect(page.getByText("Chủ động.")).toBeVisible();
      await expect(page.getByText(/^Thuế cơ sở 8 tỉnh Ninh Bình \(mục V\.5\.1\):/)).toBeVisible();
      await page.getByText(t("paper.issue.fold"), { exact: true }).click();
      await page.getByRole("button", { name: t("paper.issue.submit", { version: 2 }) }).click();
      await expect(page.getByText(t("paper.handed.docx"), { exact: true })).toBeVisible();
      const shown = await page.locator("dd").first().innerText();

      const saving = page.waitForEvent("download");
      await page.getByRole("link", { name: t("paper.download.docx"), exact: true }).click();
      const file = await readFile(await (await saving).path());
      expect(createHash("sha256").update(file).digest("hex")).toBe(shown);
      await expect(page.getByText(t("paper.issue.fold"), { exact: true })).toHaveCount(0);
    });
  });
}
