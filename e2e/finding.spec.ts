import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "./support/test";

test("somebody finds what they look for from any page, without diacritics and without a mouse", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("mai");
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.goto("/agency");
  // The key is listened to as soon as the page's script runs.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.locator("#site-search")).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type("bao hiem");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=bao\+hiem$/);
  const hits = await page.getByRole("main").locator("mark").allTextContents();
  expect(hits.filter((hit) => /^bảo hiểm$/i.test(hit.normalize("NFC"))).length).toBeGreaterThan(40);
  const look = await page
    .getByRole("main")
    .locator("mark")
    .first()
    .evaluate((mark) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(mark);
      return [textDecorationLine, backgroundColor];
    });
  expect(look).toEqual(["underline", "rgba(0, 0, 0, 0)"]);

  const kinds = page.getByRole("navigation", { name: t("search.kinds") });
  await kinds.getByRole("link", { name: t("search.kind.tasks") }).click();
  const total = await numberIn(page.locator("#tasks"));
  await page.locator("section[aria-labelledby=tasks] > p > a").click();
  await expect(page).toHaveURL(/\/tasks\?q=bao\+hiem$/);
  await expect(page.getByRole("status").first()).toContainText(String(total));
});

test("where the bar has no room for the box, the key leads to the page, ready to type", async ({
  signedInAs,
}) => {
  const page = await signedInAs("mai");
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.goto("/agency");
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page).toHaveURL(/\/search#search$/, { timeout: 500 });
  }).toPass();
  await expect(page.locator("#search")).toBeFocused();
  await page.keyboard.type("van hoa");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=van\+hoa$/);
  await page.getByRole("heading", { level: 1 }).click();
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.locator("#search")).toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(page.locator("#search")).toHaveValue("van hoa");
});

test("the old and the new place of a tone mark find the same, and a document is found by its number", async ({
  signedInAs,
}) => {
  const page = await signedInAs("mai");
  const answers: string[] = [];
  for (const typed of ["văn hoá", "văn hóa", "van hoa"]) {
    await page.goto(`/search?${new URLSearchParams({ q: typed })}`);
    const status = (await page.getByRole("status").first().textContent()) ?? "";
    answers.push(status.replace(typed, ""));
  }
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toMatch(/[1-9]/);

  await page.goto("/search?q=371/ttr-vhxh");
  await page.locator("section[aria-labelledby=evidence]").getByRole("link").click();
  await expect(page).toHaveURL(/\/tasks\/[0-9a-f-]{36}$/);
  await expect(page.getByText("371/TTr-VHXH").first()).toBeVisible();
});

test("somebody else's evidence is not found", async ({ signedInAs, t }) => {
  const page = await signedInAs("phuong");
  await page.goto("/search?q=371/ttr-vhxh");
  await expect(page.getByText(t("search.noneNext"))).toBeVisible();
});

test("a list with a filter leaves as a workbook and as CSV with the rows of the page", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("lan");
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.goto("/tasks?q=bao+hiem&class=overdue&class=in_time");
  const rows = page.getByRole("table").locator("tbody tr");
  const shown = (await rows.locator("td:first-child").allTextContents()).map((ref) => ref.trim());
  expect(shown.length).toBeGreaterThan(3);

  const xlsx = await download(page, t("export.xlsx"));
  expect(xlsx.name).toMatch(/^tat-ca-viec-2026-12-14\.xlsx$/);
  const [heading, ...sheet] = await readSheet(xlsx.bytes);
  expect(heading?.slice(0, 3)).toEqual([
    t("export.column.ref"),
    t("export.column.duty"),
    t("export.column.agency"),
  ]);
  expect(sheet.map((row) => row[0])).toEqual(shown);
  const lastDay = heading?.indexOf(t("export.column.lastDay")) ?? -1;
  for (const row of sheet) {
    expect(row[lastDay]).toBeInstanceOf(Date);
    expect(String(row[lastDay])).toMatch(/ 20(2[6-9]|30) /);
  }

  const csv = await download(page, t("export.csv"));
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines: string[][] = parse(csv.bytes, { bom: true });
  expect(lines.slice(1).map(([ref]) => ref)).toEqual(shown);
  // Every text of the workbook is in the CSV file, letter for letter.
  expect(lines.slice(1).map((line) => line[1])).toEqual(sheet.map((row) => row[1]));
});

async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function numberIn(heading: ReturnType<Page["locator"]>): Promise<number> {
  return Number(/\d+/.exec((await heading.textContent()) ?? "")?.[0]);
}
