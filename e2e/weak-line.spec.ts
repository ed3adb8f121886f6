import type { Page } from "@playwright/test";
import { CAST } from "../server/demonstration/cast";
import { countOfEvents, taskPath } from "./support/records";
import { receiptOn, reportForm } from "./support/reporting";
import { pdf } from "./support/sample-files";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

const TASK = ["III.3", CAST.thang.agency] as const;
const NOTE = "Đã đối chiếu 118/131 hộ.";
const CUT_OFF = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_ABORTED|status of 401|Failed to load/;

test("what is typed outlives a reload, a closed page and a lost session, for its author alone", async ({
  signedInAs,
  site,
  language,
  t,
  trouble,
}) => {
  trouble.expect(CUT_OFF);
  const path = await taskPath(site, ...TASK);
  const page = await signedInAs("thang");
  const device = page.context();
  const before = await countOfEvents(site, "task.updated");
  await page.goto(path);
  await reportForm(page, t).note.fill(NOTE);
  await page.reload();
  await expect(reportForm(page, t).note).toHaveValue(NOTE);
  await page.close();
  const again = await device.newPage();
  await again.goto(path);
  await expect(reportForm(again, t).note).toHaveValue(NOTE);

  await device.clearCookies();
  await reportForm(again, t).update.click();
  await expect(again.getByRole("link", { name: t("offline.signIn") }).first()).toBeVisible();
  await signIn(device, { site, name: "hanh", language });
  await again.goto(path);
  await expect(again.locator("body")).not.toContainText(NOTE);
  expect(await countOfEvents(site, "task.updated")).toBe(before);

  await device.clearCookies();
  await signIn(device, { site, name: "thang", language });
  await again.goto(path);
  await receiptOn(again, t("receipt.updated"));
  expect(await countOfEvents(site, "task.updated")).toBe(before + 1);
  await again.goto(path);
  await expect(reportForm(again, t).note).toHaveValue("");
});

test("a report sent without a line goes out once when it is back, also after the page was closed", async ({
  signedInAs,
  site,
  t,
  trouble,
}) => {
  trouble.expect(CUT_OFF);
  const page = await signedInAs("thang");
  const device = page.context();
  const before = await countOfEvents(site, "task.updated");
  await page.goto(await taskPath(site, ...TASK));
  await device.setOffline(true);
  await expect(bar(page)).toContainText(t("offline.offline", { at: "" }).slice(0, 8));
  const form = reportForm(page, t);
  await form.note.fill(NOTE);
  await form.files.setInputFiles(pdf("Biên bản.pdf", "Bien ban"));
  await form.update.dblclick();
  await expect(page.getByRole("button", { name: t("offline.change") })).toBeVisible();
  await expect(bar(page)).toContainText("1");
  await page.close();

  await device.setOffline(false);
  const later = await device.newPage();
  await later.goto("/agency");
  await later.getByRole("link", { name: t("offline.toReceipt") }).click();
  const receipt = await receiptOn(later, t("receipt.updated"));
  await expect(receipt).toContainText("Biên bản.pdf");
  expect(await countOfEvents(site, "task.updated")).toBe(before + 1);
});

test("a report whose answer was lost is one report, and Back does not lead to its form", async ({
  signedInAs,
  site,
  t,
  trouble,
}) => {
  trouble.expect(CUT_OFF);
  const page = await signedInAs("thang");
  const before = await countOfEvents(site, "task.updated");
  await page.goto("/agency");
  await page.goto(await taskPath(site, ...TASK));
  await page.route(
    "**/report",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  const form = reportForm(page, t);
  await form.note.fill(NOTE);
  await form.update.click();
  await page.getByRole("button", { name: t("offline.again") }).click();
  await receiptOn(page, t("receipt.updated"));
  expect(await countOfEvents(site, "task.updated")).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(/\/agency$/);
});

test("a file goes on from where its line was cut, and is nobody else's", async ({
  signedInAs,
  site,
  t,
  trouble,
}) => {
  trouble.expect(CUT_OFF);
  const large = pdf("Ảnh chụp hồ sơ.pdf", "Ho so");
  large.buffer = Buffer.concat([large.buffer, Buffer.alloc(5 * 1024 * 1024, " ")]);
  const page = await signedInAs("thang");
  await page.goto(await taskPath(site, ...TASK));
  const offsets: string[] = [];
  let isCut = true;
  let place = "";
  await page.route("**/uploads/*", async (route) => {
    const request = route.request();
    place = request.url();
    if (request.method() !== "PATCH") return route.continue();
    const offset = request.headers()["upload-offset"] ?? "";
    if (offset !== "0" && isCut) return route.abort();
    offsets.push(offset);
    return route.continue();
  });
  const form = reportForm(page, t);
  await form.files.setInputFiles(large);
  const row = form.form.getByRole("listitem").filter({ hasText: large.name });
  await expect(row).toContainText("Mất mạng ở 79%");
  isCut = false;
  const stranger = (await signedInAs("mai")).request;
  const headers = { "tus-resumable": "1.0.0", origin: site.url };
  for (const method of ["HEAD", "PATCH", "DELETE"]) {
    expect((await stranger.fetch(place, { method, headers })).status()).toBe(404);
  }
  await row.getByRole("button", { name: t("upload.resume") }).click();
  await expect(row).toContainText("đã tải lên");
  expect(offsets).toEqual(["0", String(4 * 1024 * 1024)]);
  await form.note.fill(NOTE);
  await form.update.click();
  await expect(await receiptOn(page, t("receipt.updated"))).toContainText(large.name);
});

function bar(page: Page) {
  return page.locator("[role=status][data-on-dark]");
}
