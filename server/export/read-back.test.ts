import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { withoutFormula } from "../../domain/export/formula";
import type { Column } from "../../domain/export/table";
import { csvOf } from "./csv";
import { xlsxOf } from "./xlsx";

/* What was written is read here by libraries that did not write it. */

type Row = { text: string | null; day: string | null; at: Date | null; count: number | null };

const columns: Column<Row>[] = [
  { heading: "Nội dung", width: 60, kind: "text", of: (row) => row.text },
  { heading: "Hạn", width: 12, kind: "day", of: (row) => row.day },
  { heading: "Lúc", width: 18, kind: "instant", of: (row) => row.at },
  { heading: "Số", width: 8, kind: "number", of: (row) => row.count },
  { heading: "Tiến độ", width: 8, kind: "percent", of: (row) => row.count },
  { heading: "Tỷ lệ", width: 8, kind: "figure", of: (row) => row.count && row.count + 0.6 },
];
const empty: Row = { text: null, day: null, at: null, count: null };

const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  Buffer.from(await new Response(stream).arrayBuffer());
const workbook = (rows: Row[]) => bytesOf(xlsxOf({ title: "Tất cả việc", columns, rows }, "…"));
const csv = (rows: Row[]) => bytesOf(csvOf({ title: "Tất cả việc", columns, rows }));

const readExcel = (bytes: Buffer) => readSheet(bytes, { trim: false });
const readCsv = (bytes: Buffer): string[][] => parse(bytes, { bom: true, relax_quotes: false });

const signs = fc.constantFrom(
  ..."=+-@＝＋－＠\t\r\n ;,\"'_x0041_𝄞ẫỔ",
  "\u200b",
  "_x000D_",
  "<f>1</f>",
);
const texts = fc.oneof(
  fc
    .string({ unit: "binary", minLength: 1 })
    .filter((text) => !["\u0000", "\ufffe", "\uffff"].some((one) => text.includes(one))),
  fc.array(signs, { minLength: 1, maxLength: 20 }).map((parts) => parts.join("")),
  fc.constantFrom("constructor", "__proto__", "0912000001", "125/BC-UBND", "=cmd|' /C calc'!A0"),
);

test("any text comes out of a workbook as it went in, and no cell is a formula", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 30 }), async (written) => {
      const bytes = await workbook(written.map((text) => ({ ...empty, text })));
      const [heading, ...rows] = await readExcel(bytes);
      expect(heading).toEqual(columns.map((column) => column.heading));
      expect(rows.map((row) => row[0])).toEqual(written);
      const sheet = unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array();
      expect(strFromU8(sheet)).not.toMatch(/<f[ >/]/);
    }),
    { numRuns: 60 },
  );
});

test("any text comes out of a CSV file as it went in but for the apostrophe before a formula", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 30 }), async (written) => {
      const rows = readCsv(await csv(written.map((text) => ({ ...empty, text }))));
      expect(rows.slice(1).map((row) => row[0])).toEqual(written.map(withoutFormula));
    }),
    { numRuns: 100 },
  );
});

const filled: Row = {
  text: "0912000001",
  day: "2026-12-25",
  at: new Date("2026-12-13T23:30:00Z"),
  count: 45,
};

test("days are days, numbers numbers and empty cells empty in a workbook", async () => {
  const [, full, none] = await readExcel(await workbook([filled, { ...empty, text: "x" }]));
  // A fraction of a day holds no instant to the millisecond.
  const seconds = full?.map((cell) =>
    cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : cell,
  );
  expect(seconds).toEqual([
    "0912000001",
    new Date("2026-12-25T00:00:00Z"),
    new Date("2026-12-14T06:30:00Z"),
    45,
    0.45,
    45.6,
  ]);
  expect(none).toEqual(["x", null, null, null, null, null]);
});

test("the heading of a workbook stays in view, and its cells say what they hold", async () => {
  const files = unzipSync(await workbook([filled]));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(part("xl/worksheets/sheet1.xml")).toContain('<pane ySplit="1"');
  expect(part("xl/worksheets/sheet1.xml")).toContain('width="60"');
  expect(part("xl/workbook.xml")).toContain('name="Tất cả việc"');
  for (const format of ["dd/mm/yyyy", "dd/mm/yyyy hh:mm"])
    expect(part("xl/styles.xml")).toContain(`formatCode="${format}"`);
  // 49 is text and 9 a percentage among the formats that every workbook has.
  expect(part("xl/styles.xml")).toMatch(/numFmtId="49"|formatCode="@"/);
});

test("a CSV file begins with the mark of UTF-8, ends its lines as RFC 4180 has it and names days by the year first", async () => {
  const bytes = await csv([filled, { ...empty, text: 'Nói "được",\nrồi' }]);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString("utf8").slice(1)).toBe(
    [
      "Nội dung,Hạn,Lúc,Số,Tiến độ,Tỷ lệ",
      "0912000001,2026-12-25,2026-12-14 06:30:00,45,45%,45.6",
      '"Nói ""được"",\nrồi",,,,,',
    ].join("\r\n"),
  );
});
