import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { expect, test } from "vitest";
import type { Cell, ReportDocument } from "../../domain/report/document";
import { EMPTY_REPORT, LONG_REPORT, SHORT_REPORT } from "../testing/report-documents";
import { reportXlsx } from "./xlsx";

/* What was written is read here by a library that did not write it. */

const sheetsOf = async (report: ReportDocument) =>
  await readWorkbook(await reportXlsx(report), { trim: false });

const inFile = (cell: Cell) => {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? cell.trim() || null : cell.percent / 100;
};

test.each([
  ["short", SHORT_REPORT],
  ["long", LONG_REPORT],
])("every cell of a %s report's appendices comes out as it went in", async (_, report) => {
  const sheets = await sheetsOf(report);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(
    report.appendices.length === 1 ? ["Phụ lục"] : ["Phụ lục I", "Phụ lục II"],
  );
  for (const [index, { title, table }] of report.appendices.entries()) {
    const [label, titleRow, note, headings, ...rows] = sheets[index]?.data ?? [];
    expect(label?.[0]).toBe(sheets[index]?.sheet);
    expect(titleRow?.[0]).toBe(title.toLocaleUpperCase("vi"));
    expect(note?.[0]).toMatch(/^\(Kèm theo Báo cáo số/);
    expect(headings).toEqual(table.columns.map(({ heading }) => heading));
    const written = table.rows.map((row) =>
      "group" in row
        ? [row.group, ...table.columns.slice(1).map(() => null)]
        : row.cells.map(inFile),
    );
    const near = (rows_: unknown[][]) =>
      rows_.map((row) =>
        row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e9) / 1e9 : cell)),
      );
    expect(near(rows)).toEqual(near(written));
  }
});

test("a report without appendices is a workbook that says so", async () => {
  const sheets = await sheetsOf(EMPTY_REPORT);
  expect(sheets.map(({ sheet, data }) => [sheet, data.flat()])).toEqual([
    ["BÁO CÁO", ["BÁO CÁO", EMPTY_REPORT.subject]],
  ]);
});

test("the same document gives the same bytes, a changed word others, and no day but that of the data", async () => {
  const first = await reportXlsx(SHORT_REPORT);
  expect((await reportXlsx(structuredClone(SHORT_REPORT))).equals(first)).toBe(true);
  expect((await reportXlsx({ ...SHORT_REPORT, code: "BC-VHXH" })).equals(first)).toBe(false);
  const core = part(first, "docProps/core.xml");
  expect([...core.matchAll(/W3CDTF">([^<]*)</g)].map(([, day]) => day)).toEqual([
    "2026-12-14T00:00:00Z",
    "2026-12-14T00:00:00Z",
  ]);
});

test("the headings stay in view, are printed on every page, and the sheet lies across", async () => {
  const bytes = await reportXlsx(LONG_REPORT);
  const sheet = part(bytes, "xl/worksheets/sheet2.xml");
  expect(sheet).toContain('<pane ySplit="4"');
  expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
  const names = part(bytes, "xl/workbook.xml");
  expect(names).toContain("localSheetId=\"1\">'Phụ lục II'!$4:$4<");
});

test("no cell is a formula, and what looks like one is text", async () => {
  const bytes = await reportXlsx(LONG_REPORT);
  expect(part(bytes, "xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >/]/);
  const [sheet] = await sheetsOf(LONG_REPORT);
  expect(sheet?.data.flat().filter((cell) => cell === "=HYPERLINK(1)")).toHaveLength(1);
});

function part(bytes: Buffer, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}
