import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReportDocument } from "../../domain/report/document";
import { MARGIN, PAPER, WORDS } from "../../domain/report/form";
import { drawn, inkBelow } from "../../server/testing/office/ink";
import { fontsOf, type Page, pagesOf } from "../../server/testing/office/pages";
import { LONG_REPORT, SHORT_REPORT } from "../../server/testing/report-documents";
import { PrintedReport } from "./printed-report";

/* The page is printed by a browser, and what it printed is read and drawn by Poppler. */

const sheets = ["components/report/printed-report.css", "app/print.css"].map((file) =>
  readFileSync(file, "utf8"),
);
const reset = "* { margin: 0; padding: 0; box-sizing: border-box; } ul { list-style: none; }";
const sources = { label: "Từ đâu", of: () => "Danh sách việc được đếm" };

let browser: Awaited<ReturnType<typeof chromium.launch>>;
beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH;
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}, 120_000);
afterAll(() => browser.close());

async function shown(document: ReportDocument, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const markup = renderToStaticMarkup(createElement(PrintedReport, { document, sources }));
  const around = `<p>Thanh đầu trang</p><main>${markup}</main>`;
  await page.setContent(`<style>${reset}${sheets.join("")}</style>${around}`);
  return page;
}

async function printed(document: ReportDocument): Promise<Buffer> {
  const page = await shown(document, 1366);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}

test("a report prints as the document looks, and nothing around it", async () => {
  const pdf = await printed(SHORT_REPORT);
  const pages = await pagesOf(pdf);
  expect(pages.map(({ width, height }) => width > height)).toEqual([false, false, true]);
  for (const { width, height } of pages) {
    expect(Math.min(width, height)).toBeCloseTo(PAPER.width, 0);
    expect(Math.max(width, height)).toBeCloseTo(PAPER.height, 0);
  }
  const texts = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(" ");
  for (const away of ["Thanh đầu trang", sources.label, sources.of()])
    expect(texts).not.toContain(away);
  const nation = pages[0]?.pieces.find(({ text }) => text === WORDS.nation);
  expect(nation).toMatchObject({ size: 13, bold: true });
  const name = pages[1]?.pieces.find(({ text }) => text === "Trần Văn Tùng");
  expect(name).toMatchObject({ size: 14, bold: true });
  for (const { name: font } of await fontsOf(pdf)) expect(font).toMatch(/^LiberationSerif(-|$)/);
});

test("a long report keeps to its margins, numbers each part by itself and repeats headings", async () => {
  const pdf = await printed(LONG_REPORT);
  for (const sheet of await drawn(pdf, 60)) {
    const ink = inkBelow(sheet, MARGIN.top - 1);
    if (!ink) throw new Error("A page is blank.");
    expect(ink.left).toBeGreaterThan(MARGIN.left - 1);
    expect(ink.right).toBeGreaterThan(MARGIN.right - 1);
    expect(ink.bottom).toBeGreaterThan(MARGIN.bottom - 1);
  }
  const pages = await pagesOf(pdf);
  let number = 0;
  for (const page of pages) {
    number = isFirst(page) ? 1 : number + 1;
    expect(numberOf(page)).toEqual(number === 1 ? [] : [`${number}`]);
    if (page.width > page.height) expect(page.pieces.map(({ text }) => text)).toContain("STT");
  }
});

test("on a phone nothing moves sideways but a table in its box", async () => {
  const page = await shown(LONG_REPORT, 390);
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    tables: [...document.querySelectorAll(".paper-table")].map((one) => one.scrollWidth),
  }));
  expect(widths.page).toBeLessThanOrEqual(390);
  expect(widths.tables[0]).toBeGreaterThan(600);
  await page.close();
});

function isFirst({ pieces }: Page): boolean {
  return pieces.some(({ text, bold }) => bold && /^Phụ lục( [IVX]+)?$/.test(text));
}

/** What stands in the upper margin. */
function numberOf({ pieces }: Page): string[] {
  return pieces.filter(({ bottom }) => bottom < MARGIN.top).map(({ text }) => text);
}
