import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { CAST } from "../server/demonstration/cast";
import { taskPath } from "./support/records";
import { receiptOn, reportForm } from "./support/reporting";
import { empty, misnamed, pdf, type SampleFile } from "./support/sample-files";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

const MINUTES = pdf("Biên bản đối chiếu “quý III” - Hòa & Đặng.pdf", "Bien ban");

test("a file comes back to its reporter byte for byte under its Vietnamese name", async ({
  signedInAs,
  site,
  t,
}) => {
  const page = await signedInAs("thang");
  await page.goto(await taskPath(site, "III.3", CAST.thang.agency));
  const form = reportForm(page, t);
  await form.note.fill("Đã đối chiếu quý III.");
  await form.files.setInputFiles(MINUTES);
  await form.update.click();
  const receipt = await receiptOn(page, t("receipt.updated"));
  const saved = await download(page, () =>
    receipt.getByRole("link", { name: MINUTES.name }).click(),
  );
  expect(saved.name).toBe(MINUTES.name);
  expect(saved.bytes.equals(MINUTES.buffer)).toBe(true);
});

test("another agency of the duty knows a file by name and cannot open it; the committee can", async ({
  signedInAs,
  site,
  t,
}) => {
  const task = await taskPath(site, "III.3", CAST.thang.agency);
  const lan = await signedInAs("lan");
  await lan.goto(task);
  const file = lan.getByRole("link", { name: "Danh sách DN, HKD, HTX quý I-II.txt" }).first();
  const address = (await file.getAttribute("href")) ?? "";
  expect((await lan.request.get(address)).status()).toBe(200);

  const hanh = await signedInAs("hanh");
  await hanh.goto(task);
  await expect(hanh.getByText("Danh sách DN, HKD, HTX quý I-II.txt").first()).toBeVisible();
  await expect(hanh.getByText(t("evidence.closed")).first()).toBeVisible();
  await expect(hanh.locator('a[href^="/evidence/"]')).toHaveCount(0);
  expect((await hanh.request.get(address)).status()).toBe(404);
});

test("each file that is not taken is named with its reason, and the others stay", async ({
  signedInAs,
  site,
  t,
}) => {
  const page = await signedInAs("thang");
  await page.goto(await taskPath(site, "V.2.2", CAST.thang.agency));
  const form = reportForm(page, t);
  const photo = misnamed("Ảnh hiện trường.pdf");
  const scan = empty("Bản quét rỗng.pdf");
  await form.note.fill("Gửi ba tệp.");
  await form.files.setInputFiles([photo, MINUTES, scan]);
  await form.submit.click();
  const problem = (file: SampleFile, code: "file_misnamed" | "file_empty") =>
    t("taskPage.fileProblem", { name: file.name, problem: t(`field.${code}`) });
  await expect(form.refusal).toContainText(problem(photo, "file_misnamed"));
  await expect(form.refusal).toContainText(problem(scan, "file_empty"));
  await expect(form.received.getByRole("listitem")).toHaveCount(1);
  await expect(form.received).toContainText(MINUTES.name);
});

test("a received file that its author removes is not in the report", async ({
  signedInAs,
  site,
  t,
}) => {
  const page = await signedInAs("thang");
  await page.goto(await taskPath(site, "V.2.2", CAST.thang.agency));
  const form = reportForm(page, t);
  const wrong = pdf("Nhầm tệp của việc khác.pdf", "Nham");
  await form.files.setInputFiles([MINUTES, wrong]);
  await form.submit.click();
  await expect(form.refusal).toContainText(t("field.missing"));
  await expect(form.received.getByRole("listitem")).toHaveCount(2);

  await form.received
    .getByRole("listitem")
    .filter({ hasText: wrong.name })
    .getByRole("checkbox")
    .check();
  await form.note.fill("Đã rà soát xong.");
  await form.submit.click();
  const receipt = await receiptOn(page, t("receipt.submitted"));
  await expect(receipt).toContainText(MINUTES.name);
  await expect(receipt).not.toContainText(wrong.name);
});

async function download(page: Page, act: () => Promise<void>) {
  const [saved] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}
