import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { MERGED } from "../domain/target/pasted-grid";
import { readShares } from "../domain/target/pasted-shares";
import { readYears } from "../domain/target/pasted-years";
import { listIn, tableTextOf } from "./list-file";

/** Written by LibreOffice: an empty sheet, a hidden one, an annex with merged cells, and another. */
const ANNEX = readFileSync(new URL("./testing/workbooks/annex.xlsx", import.meta.url));

const blob = (content: string | Uint8Array = "") =>
  new Blob([typeof content === "string" ? content : new Uint8Array(content)]);

async function text(of: Blob): Promise<string> {
  const read = await tableTextOf(of);
  if (!("text" in read)) throw new Error(read.problem);
  return read.text;
}

test("a workbook of another program is read as it is shown: its first sheet with anything in it", async () => {
  expect((await text(blob(ANNEX))).split("\n")).toEqual([
    "CHỈ TIÊU GIAO NĂM 2026\t\t\t",
    "Chỉ tiêu\tKế hoạch\t\t",
    "\tNăm 2026\t2027\t2028",
    '"Số người tham gia ""BHXH"""\t5053\t5,05\t5063',
    "Tỷ lệ\t60%\t59,8\t59,8%",
    "Ngày\t12/03/2026\t1\t#DIV/0!",
  ]);
  // A second reader finds the same figures in it.
  const rows = await readSheet(ANNEX, "Biểu 1");
  expect(rows[3]?.slice(1)).toEqual([5053, 5.05, 5063]);
  expect(rows[4]?.slice(1)).toEqual([0.6, 59.8, 0.598]);
});

test("figures of such an annex are refused and read as when they are typed", async () => {
  const table = await text(blob(ANNEX));
  const read = (unit: "people" | "percent", name: string) => {
    const { figures, problems } = readYears(table, {
      ...{ years: [2026, 2027, 2028], unit, name, isPart: false, others: [] },
    });
    return [
      figures.map(({ year, value }) => [year, value]),
      problems.map(({ line, column, code }) => [line, column, code]),
    ];
  };
  expect(read("people", 'Số người tham gia "BHXH"')).toEqual([
    [
      [2026, 5053],
      [2028, 5063],
    ],
    [[4, 3, "count_comma"]],
  ]);
  expect(read("percent", "Tỷ lệ")).toEqual([
    [
      [2026, 60],
      [2027, 59.8],
      [2028, 59.8],
    ],
    [],
  ]);
});

test("a figure that a workbook merges over two villages is neither's until it is parted", async () => {
  const rows = [
    ["STT", "Thôn", 2026, 2027],
    [null, null, null, null],
    [1, "Thôn Đông", 250, 12],
    [null, "Thôn Tây", null, 13],
  ];
  const down = (startRow: number, startCol: number) => ({
    ...{ startRow, startCol, endRow: startRow + 1, endCol: startCol },
  });
  const merges = [down(0, 0), down(0, 1), down(0, 2), down(0, 3), down(2, 0), down(2, 2)];
  const file = blob(await writeXlsx({ sheets: [{ name: "Giao", rows, merges }] }));
  const table = await tableTextOf(file, { merged: MERGED });
  if (!("text" in table)) throw new Error(table.problem);
  const villages = ["Thôn Đông", "Thôn Tây"].map((name) => ({
    ...{ id: name, name, aliases: [], formerCommune: null },
  }));
  const known = { years: [2026, 2027], unit: "people" as const, villages };
  const { shares, problems } = readShares(table.text, known);
  expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
    [4, 3, "merged_figure"],
  ]);
  expect(shares.map(({ village, value }) => [village, value])).toEqual([
    ["Thôn Đông", 250],
    ["Thôn Đông", 12],
    ["Thôn Tây", 13],
  ]);
  const years = [
    ["Năm 2026", 3660],
    ["Năm 2027", null],
  ];
  const one = await writeXlsx({ sheets: [{ name: "Biểu", rows: years, merges: [down(0, 1)] }] });
  const text = await tableTextOf(blob(one), { merged: MERGED });
  if (!("text" in text)) throw new Error(text.problem);
  const target = { years: [2026, 2027], unit: "people" as const, name: "x", isPart: false };
  expect(
    readYears(text.text, { ...target, others: [] }).problems.map(({ line, code }) => [line, code]),
  ).toEqual([[2, "merged_figure"]]);
});

test("merged cells of a workbook arrive empty, and say the same as when they are pasted", async () => {
  const rows = [
    ["Thôn", "Năm 2026", null, "Năm 2027"],
    ["Thôn Đông", 100, 10, 12],
    [null, 5, null, null],
  ];
  const merges = [
    { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
    { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
  ];
  const table = await text(blob(await writeXlsx({ sheets: [{ name: "Giao", rows, merges }] })));
  const pasted = "Thôn\tNăm 2026\t\tNăm 2027\nThôn Đông\t100\t10\t12\n\t5\t\t";
  expect(table).toBe(pasted);
  const villages = [{ id: "d", name: "Thôn Đông", aliases: [], formerCommune: null }];
  const { problems } = readShares(table, { years: [2026, 2027], unit: "people", villages });
  expect(problems.map(({ code }) => code)).toContain("merged_years");
});

test("a percentage by a letter in its format is the number it is, and a formula not reckoned is no empty cell", async () => {
  const cells = new Map([
    ["0,0", { value: 60, style: { numFmt: '0"%"' } }],
    ["0,1", { value: 0.6, style: { numFmt: "0.0%" } }],
    ["0,2", { value: null, formula: "SUM(A1:B1)" }],
  ]);
  const made = await writeXlsx({ sheets: [{ name: "A", rows: [[60, 0.6, null]], cells }] });
  expect(await text(blob(made))).toBe("60\t60%\t=SUM(A1:B1)");
});

test("text in any of its forms is text, also when it is called a workbook", async () => {
  expect(await text(blob("Thôn;2026\nThôn Đông;10"))).toBe("Thôn;2026\nThôn Đông;10");
  const utf16 = Buffer.from("\uFEFFThôn\t2026", "utf16le");
  expect(await text(blob(utf16))).toBe("Thôn\t2026");
  expect(await text(blob("BM 1;Thôn Đông"))).toBe("BM 1;Thôn Đông");
});

test.each([
  ["a PDF", blob("%PDF-1.7\n1 0 obj"), "file_no_table"],
  [
    "a picture",
    blob(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    "file_no_table",
  ],
  ["an archive", blob(zipSync({ "a.txt": strToU8("x") })), "table_broken"],
  ["half a workbook", blob(ANNEX.subarray(0, 4000)), "table_broken"],
  ["nothing", blob(), "file_empty"],
  ["a great file", blob(new Uint8Array(3 * 1024 * 1024 + 1)), "table_too_large"],
])("%s is refused", async (_what, file, problem) => {
  expect(await tableTextOf(file)).toEqual({ problem });
});

test("a workbook that swells beyond all measure is refused before it does", async () => {
  const parts = unzipSync(ANNEX);
  const bomb = zipSync(
    { ...parts, "xl/media.xml": new Uint8Array(40 * 1024 * 1024) },
    { level: 9 },
  );
  expect(bomb.length).toBeLessThan(100_000);
  expect(await tableTextOf(blob(bomb))).toEqual({ problem: "table_too_large" });
  // The directory says ten bytes, and there are forty million.
  const lying = Buffer.from(bomb);
  for (
    let at = lying.indexOf("PK\u0001\u0002");
    at >= 0;
    at = lying.indexOf("PK\u0001\u0002", at + 4)
  ) {
    const named = lying.subarray(at + 46, at + 46 + lying.readUInt16LE(at + 28)).toString();
    if (named === "xl/media.xml") lying.writeUInt32LE(10, at + 24);
  }
  const before = process.memoryUsage().arrayBuffers;
  await tableTextOf(blob(lying));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
});

test("a sheet of more rows than any list has is refused, not cut", async () => {
  const rows = Array.from({ length: 2001 }, (_, at) => [at]);
  const made = await writeXlsx({ sheets: [{ name: "A", rows }] });
  expect(await tableTextOf(blob(made))).toEqual({ problem: "table_too_large" });
  for (const gap of [300, 900]) {
    const far = await writeXlsx({
      sheets: [{ name: "A", rows: [["x", ...Array(gap).fill(null), "y"]] }],
    });
    expect(await tableTextOf(blob(far))).toEqual({ problem: "table_too_large" });
  }
});

test("what was typed stays beside a file that cannot be read, which is named", async () => {
  const form = new FormData();
  form.set("text", "2026\t10");
  expect(await listIn(form, "text")).toEqual({ text: "2026\t10", wrong: null });
  for (const name of ["", "undefined"]) {
    form.set("file", new File([], name));
    expect(await listIn(form, "text")).toEqual({ text: "2026\t10", wrong: null });
  }
  form.set("file", new File([], "Biểu.csv"));
  expect((await listIn(form, "text")).wrong?.problem).toBe("file_empty");
  form.set("file", new File(["%PDF-1.7"], "Biểu.pdf"));
  expect(await listIn(form, "text")).toEqual({
    text: "2026\t10",
    wrong: { name: "Biểu.pdf", problem: "file_no_table" },
  });
  form.set("file", new File([ANNEX], "Biểu.xlsx"));
  expect((await listIn(form, "text")).text).toContain("5053");
});
