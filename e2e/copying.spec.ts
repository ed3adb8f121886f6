import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import type { Words } from "./support/words";

test.use({ ownWorld: true });

const TEXT = "#digest-text";

test("a digest is in the clipboard when the page says so", async ({ signedInAs, t }) => {
  const page = await signedInAs("thang");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/digest");
  await copyButton(page, t).click();
  await expect(said(page, t)).toBeAttached();
  const held = await page.evaluate(() => navigator.clipboard.readText());
  expect(held).toBe(await page.locator(TEXT).inputValue());
  expect(held).toContain("V.");
});

test("on a page without a clipboard it is taken along the older way", async ({ signedInAs, t }) => {
  const page = await signedInAs("thang");
  await withoutClipboard(page);
  await page.goto("/digest");
  await copyButton(page, t).click();
  await expect(said(page, t)).toBeAttached();
  await page.evaluate(() => document.body.prepend(document.createElement("textarea")));
  const field = page.locator("textarea").first();
  await field.focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(field).toHaveValue(await page.locator(TEXT).inputValue());
});

test("where neither works nothing is said to be copied, and the text is selected", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("thang");
  await withoutClipboard(page);
  await page.addInitScript(() => {
    document.execCommand = () => false;
  });
  await page.goto("/digest");
  await copyButton(page, t).click();
  await expect(page.getByText(t("copying.byHand"))).toBeVisible();
  await expect(page.getByText(t("copying.copied"), { exact: true })).toHaveCount(0);
  const selected = await page.locator(TEXT).evaluate((field: HTMLTextAreaElement) => {
    return field.selectionEnd - field.selectionStart === field.value.length;
  });
  expect(selected).toBe(true);
});

test("a calendar address is in the clipboard too, and is gone when it is given up", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("dung");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/account/calendar");
  await page.getByRole("button", { name: t("calendar.open"), exact: true }).click();
  const address = page.getByLabel(t("calendar.address"), { exact: true });
  await copyButton(page, t).click();
  await expect(said(page, t)).toBeAttached();
  const held = await page.evaluate(() => navigator.clipboard.readText());
  expect(held).toBe(await address.inputValue());
  await page.locator("summary", { hasText: t("calendar.revokeFold") }).click();
  await page.getByRole("button", { name: t("calendar.revoke"), exact: true }).click();
  await expect(page.getByText(t("calendar.none"))).toBeVisible();
  await expect(address).toHaveCount(0);
  await expect(page.getByRole("button", { name: t("calendar.open"), exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a digest stands whole in its field, with no button that does nothing", async ({
    signedInAs,
    t,
  }) => {
    const page = await signedInAs("thang");
    await page.goto("/digest");
    await expect(page.locator(TEXT)).toHaveValue(/^Bản tin .*\n/);
    await expect(page.getByText(t("digest.copyHint")).first()).toBeVisible();
    await expect(page.getByRole("button", { name: t("copying.copy") })).toHaveCount(0);
  });
});

function copyButton(page: Page, t: Words) {
  return page
    .getByRole("main")
    .getByRole("button", { name: t("copying.copy"), exact: true })
    .first();
}

/** What is said to those who do not see the button. */
function said(page: Page, t: Words) {
  return page
    .getByRole("main")
    .getByRole("status")
    .filter({ hasText: t("copying.copied") });
}

/** As a browser has it where a page comes over plain http from another machine. */
async function withoutClipboard(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
  });
}
