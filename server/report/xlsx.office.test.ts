import { beforeAll, expect, test } from "vitest";
import { PAPER } from "../../domain/report/form";
import { fontsOf, type Page, pagesOf } from "../testing/office/pages";
import { pdfsOf } from "../testing/office/programs";
import { EMPTY_REPORT, LONG_REPORT, SHORT_REPORT } from "../testing/report-documents";
import { reportXlsx } from "./xlsx";

/* The workbooks are opened by LibreOffice and printed by it. */

let pdfs: Record<"short" | "long" | "empty", Buffer>;
let long: Page[];

beforeAll(async () => {
  pdfs = await pdfsOf(
    {
      short: await reportXlsx(SHORT_REPORT),
      long: await reportXlsx(LONG_REPORT),
      empty: await reportXlsx(EMPTY_REPORT),
    },
    "xlsx",
  );
  long = await pagesOf(pdfs.long);
}, 120_000);

test("an office opens the workbook and prints it across, with the headings on every page", () => {
  expect(long.length).toBeGreaterThan(10);
  for (const { width, height, pieces } of long) {
    expect(width).toBeCloseTo(PAPER.height, 0);
    expect(height).toBeCloseTo(PAPER.width, 0);
    expect(pieces.map(({ text }) => text)).toContain("STT");
  }
});

test("its figures are written as the document writes them, and what looks like a formula is text", async () => {
  const [page] = await pagesOf(pdfs.short);
  const texts = page?.pieces.map(({ text }) => text) ?? [];
  expect(texts.join(" ")).toMatch(/Thôn 1 .*1[.,]200 .*980 .*81[.,]67%/);
  expect(long.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("")).toContain(
    "=HYPERLINK",
  );
});

test("a workbook without appendices opens too, in the same letters", async () => {
  expect(await pagesOf(pdfs.empty)).toHaveLength(1);
  for (const pdf of Object.values(pdfs))
    for (const { name } of await fontsOf(pdf)) expect(name).toMatch(/^LiberationSerif(-|$)/);
});
