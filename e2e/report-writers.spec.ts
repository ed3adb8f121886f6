import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import type { Words } from "./support/words";

test.use({ ownWorld: true });

/** What a browser says of a line that is gone. */
const CUT_OFF = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;

test("two who write at once: the second sees who saved, keeps the words and saves over", async ({
  signedInAs,
  t,
}) => {
  const mai = await signedInAs("mai");
  const son = await signedInAs("son");
  const address = await writing(mai, t);
  await son.goto(address);
  await wordsOf(son, t).fill("Của đồng chí Sơn.");
  const causes = (page: Page) => page.getByLabel(t("paper.section.causes"), { exact: true });
  await causes(son).fill("Thiếu người.");
  await save(son, t).click();
  await expect(son.getByText(t("paper.write.saved", { version: 2 }))).toBeVisible();

  await wordsOf(mai, t).fill("Của đồng chí Mai.");
  await save(mai, t).click();
  const changed = t("paper.write.changed", { name: "Phạm Hồng Sơn" });
  await expect(mai.getByRole("alert").filter({ hasText: changed })).toBeInViewport();
  await expect(wordsOf(mai, t)).toHaveValue("Của đồng chí Mai.");
  // What she has not written on is what he saved.
  await expect(causes(mai)).toHaveValue("Thiếu người.");
  await mai.getByRole("button", { name: t("paper.write.overwrite"), exact: true }).click();
  await expect(mai.getByText(t("paper.write.saved", { version: 3 }))).toBeVisible();
  await expect(wordsOf(mai, t)).toHaveValue("Của đồng chí Mai.");
  await son.goto(address);
  await expect(wordsOf(son, t)).toHaveValue("Của đồng chí Mai.");
  await expect(causes(son)).toHaveValue("Thiếu người.");
});

test("whoever issues a version that is not the last is shown the last, and may then issue that", async ({
  signedInAs,
  t,
}) => {
  const mai = await signedInAs("mai");
  const son = await signedInAs("son");
  const address = await writing(mai, t);
  await mai.getByRole("link", { name: t("paper.view.document"), exact: true }).click();
  await mai.getByText(t("paper.issue.fold"), { exact: true }).click();
  await son.goto(address);
  await wordsOf(son, t).fill("Của đồng chí Sơn.");
  await save(son, t).click();
  await expect(son.getByText(t("paper.write.saved", { version: 2 }))).toBeVisible();

  await mai.getByRole("button", { name: t("paper.issue.submit", { version: 1 }) }).click();
  await expect(mai.getByText(t("refusal.version_changed"))).toBeVisible();
  await expect(mai.getByText("Của đồng chí Sơn.")).toBeVisible();
  await mai.getByRole("button", { name: t("paper.issue.submit", { version: 2 }) }).click();
  await expect(mai.getByText(t("paper.handed.docx"), { exact: true })).toBeVisible();
});

test("words that could not be saved stay, are brought back after another page, and go once saved", async ({
  signedInAs,
  t,
  trouble,
}) => {
  trouble.expect(CUT_OFF);
  const page = await signedInAs("mai");
  const address = await writing(page, t);
  await wordsOf(page, t).fill("Chủ động, kịp thời.");
  await page.context().setOffline(true);
  await save(page, t).click();
  await expect(page.getByRole("alert").filter({ hasText: t("paper.write.cut") })).toBeVisible();
  await expect(wordsOf(page, t)).toHaveValue("Chủ động, kịp thời.");
  await page.context().setOffline(false);

  await page.getByRole("link", { name: t("paper.view.versions"), exact: true }).click();
  await expect(wordsOf(page, t)).toHaveCount(0);
  await page.getByRole("link", { name: t("paper.view.write"), exact: true }).click();
  await expect(page.getByRole("button", { name: t("draft.discard"), exact: true })).toBeVisible();
  await expect(wordsOf(page, t)).toHaveValue("Chủ động, kịp thời.");
  await save(page, t).click();
  await expect(page.getByText(t("paper.write.saved", { version: 2 }))).toBeVisible();
  await page.goto(address);
  await expect(wordsOf(page, t)).toHaveValue("Chủ động, kịp thời.");
  await expect(page.getByRole("button", { name: t("draft.discard"), exact: true })).toHaveCount(0);
});

test("nothing can be typed while a save is on its way, and words from before another's save are offered", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("mai");
  const address = await writing(page, t);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route("**/reports/*?view=write", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await wordsOf(page, t).fill("Bản thứ hai.");
  await save(page, t).click();
  await expect(wordsOf(page, t)).not.toBeEditable();
  goOn();
  await expect(page.getByText(t("paper.write.saved", { version: 2 }))).toBeVisible();
  await expect(wordsOf(page, t)).toBeEditable();

  await wordsOf(page, t).fill("Bản nháp của tôi.");
  const son = await signedInAs("son");
  await son.goto(address);
  await wordsOf(son, t).fill("Của đồng chí Sơn.");
  await save(son, t).click();
  await expect(son.getByText(t("paper.write.saved", { version: 3 }))).toBeVisible();
  await page.goto(address);
  await expect(wordsOf(page, t)).toHaveValue("Của đồng chí Sơn.");
  await page.getByRole("button", { name: t("draft.use"), exact: true }).click();
  await expect(wordsOf(page, t)).toHaveValue("Bản nháp của tôi.");
  await page.getByRole("button", { name: t("draft.discard"), exact: true }).click();
  await expect(wordsOf(page, t)).toHaveValue("Của đồng chí Sơn.");
});

test("words that were not saved are warned of before the report is issued, and can be copied afterwards", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("mai");
  await writing(page, t);
  await wordsOf(page, t).fill("Chưa kịp lưu.");
  await page.getByRole("link", { name: t("paper.view.document"), exact: true }).click();
  await page.getByText(t("paper.issue.fold"), { exact: true }).click();
  await expect(
    page.getByRole("link", { name: t("paper.unsaved.save"), exact: true }),
  ).toBeVisible();
  await page.getByRole("button", { name: t("paper.issue.submit", { version: 1 }) }).click();
  await page.getByText(t("paper.unsaved.show"), { exact: true }).click();
  await expect(page.getByText("Chưa kịp lưu.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: t("paper.unsaved.discard"), exact: true }).click();
  await page.reload();
  await expect(page.getByText(t("paper.handed.docx"), { exact: true })).toBeVisible();
  await expect(page.getByText(t("paper.unsaved.show"), { exact: true })).toHaveCount(0);
});

test("words that were taken back meanwhile are named at their section, and what was typed stays", async ({
  signedInAs,
  t,
}) => {
  const nga = await signedInAs("nga");
  await writing(nga, t);
  await nga.getByLabel(t("paper.section.causes"), { exact: true }).fill("Dữ liệu chưa đồng bộ.");
  await save(nga, t).click();
  await expect(nga.getByText(t("paper.write.saved", { version: 2 }))).toBeVisible();
  await nga.getByRole("link", { name: t("paper.view.document"), exact: true }).click();
  await nga.getByText(t("paper.send.fold"), { exact: true }).click();
  await nga.getByRole("button", { name: t("paper.send.submit", { version: 2 }) }).click();

  const mai = await signedInAs("mai");
  await expect(nga.getByText(t("paper.withdraw.fold"), { exact: true })).toBeVisible();
  await writing(mai, t);
  await wordsOf(mai, t).fill("Chủ động.");
  const offered = mai.getByText(t("paper.write.offered", { count: 1 }));
  await offered.first().click();
  await mai.getByRole("checkbox", { name: /Dữ liệu chưa đồng bộ/ }).check();
  await nga.getByText(t("paper.withdraw.fold"), { exact: true }).click();
  await nga.getByRole("button", { name: t("paper.withdraw.submit"), exact: true }).click();
  await expect(nga.getByText(t("paper.send.fold"), { exact: true })).toBeVisible();

  await save(mai, t).click();
  const gone = `${t("field.withdrawn_meanwhile")} Thống kê`;
  await mai.getByRole("alert").getByRole("link", { name: gone }).click();
  await expect(mai.locator("#take-causes").getByText(gone)).toBeInViewport();
  await expect(mai.getByRole("checkbox", { name: /Dữ liệu chưa đồng bộ/ })).toHaveCount(0);
  await expect(wordsOf(mai, t)).toHaveValue("Chủ động.");
  await save(mai, t).click();
  await expect(mai.getByText(t("paper.write.saved", { version: 2 }))).toBeVisible();

  await mai.getByRole("link", { name: t("paper.view.document"), exact: true }).click();
  await mai.getByText(t("paper.discard.fold"), { exact: true }).click();
  await expect(mai.getByText(t("paper.discard.text", { count: 2 }))).toBeVisible();
  await mai.getByRole("button", { name: t("paper.discard.submit"), exact: true }).click();
  await expect(mai).toHaveURL(/\/reports$/);
});

/** A draft of the first report there is to begin, opened where its words are written. */
async function writing(page: Page, t: Words): Promise<string> {
  await page.goto("/reports/new");
  await page.getByRole("button", { name: t("paper.start.submit"), exact: true }).click();
  await page.getByRole("link", { name: t("paper.view.write"), exact: true }).click();
  await expect(wordsOf(page, t)).toBeVisible();
  return page.url();
}

function wordsOf(page: Page, t: Words) {
  return page.getByLabel(t("paper.section.strengths"), { exact: true });
}

function save(page: Page, t: Words) {
  return page.getByRole("button", { name: t("paper.write.save"), exact: true });
}
