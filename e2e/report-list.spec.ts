import { expect, test } from "./support/test";

test("the line on the board leads to who has not sent for its own period, and the list keeps that", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("mai");
  await page.goto("/steering");
  await page.locator('main a[href^="/reports?"]').click();
  await expect(page).toHaveURL(/plan=[0-9a-f-]{36}&period=[0-9a-f-]{36}&missing=1#agencies$/);
  const everyone = page.getByRole("link", { name: t("paper.inputs.everyone"), exact: true });
  await expect(everyone).toHaveAttribute("href", /plan=.*&period=.*#agencies$/);
  await expect(everyone).not.toHaveAttribute("href", /missing/);

  await page.getByLabel(t("paper.search"), { exact: true }).fill("thong ke");
  await page.getByRole("button", { name: t("filter.apply"), exact: true }).click();
  await expect(page).toHaveURL(/plan=.*&period=.*&missing=1&q=thong\+ke$/);
  await expect(page.getByText(t("paper.emptyFiltered"), { exact: true })).toBeVisible();
  await page.getByRole("link", { name: t("filter.clear"), exact: true }).click();
  await expect(page).toHaveURL(/\/reports\?plan=.*&period=.*&missing=1$/);
});
