import type { Page } from "@playwright/test";
import { CAST } from "../server/demonstration/cast";
import { taskPath } from "./support/records";
import { expect, test } from "./support/test";

test.use({ ownWorld: true, javaScriptEnabled: false });

test("an extension is asked for, granted and shown against the first last day, without JavaScript", async ({
  signedInAs,
  site,
  t,
}) => {
  const path = await taskPath(site, "III.3", CAST.quan.agency);
  const [quan, son] = [await signedInAs("quan"), await signedInAs("son")];
  await quan.goto(path);
  await opened(quan, t("extension.ask"));
  const day = quan.getByLabel(t("extension.newDay"));
  await day.fill("20/11/2026");
  await quan.locator("#ask-extension-reason").fill("Chờ danh sách hộ kinh doanh quý III.");
  await quan.getByRole("button", { name: t("extension.send") }).click();

  // The last day was 30/11: an earlier one is told by the field, and nothing that was typed is lost.
  await expect(quan.getByText(t("extension.dayNotLater", { day: "30/11/2026" }))).toBeVisible();
  await expect(day).toHaveValue("20/11/2026");
  await expect(quan.locator("#ask-extension-reason")).toHaveValue(/quý III/);
  await day.fill("28/12/2026");
  await quan.getByRole("button", { name: t("extension.send") }).click();
  await expect(quan.getByRole("button", { name: t("extension.withdraw") })).toBeVisible();

  await quan.goto("/agency");
  const row = quan.getByRole("listitem").filter({ has: quan.locator(`a[href="${path}"]`) });
  await expect(row).toContainText(t("flag.extension"));

  await son.goto("/agency");
  const decideOn = t("extension.decideOn", { ref: "III.3", agency: CAST.quan.agency });
  await son.getByRole("link", { name: decideOn }).click();
  await son.getByRole("button", { name: t("extension.grant"), exact: true }).click();
  const head = son.locator("header dl");
  await expect(head).toContainText("30/11/2026");
  await expect(head).toContainText("28/12/2026");
  await expect(head).toContainText(t("extension.times", { count: 1 }));
  await expect(head).toContainText(t("extension.inTimeByExtension", { days: 14 }));
});

async function opened(page: Page, words: string) {
  await page.locator("summary").filter({ hasText: words }).click();
}
