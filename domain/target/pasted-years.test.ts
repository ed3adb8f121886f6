import { expect, test } from "vitest";
import { readYears } from "./pasted-years";

const NAME = "chỉ tiêu phát triển đối tượng tham gia bảo hiểm xã hội tự nguyện";
const WHOLE = "chỉ tiêu phát triển đối tượng tham gia bảo hiểm xã hội";
const KNOWN = {
  ...{ years: [2026, 2027, 2028, 2029, 2030], unit: "people" as const, name: NAME },
  ...{ isPart: true, others: [WHOLE] },
};
const read = (text: string, unit: "people" | "percent" = "people") =>
  readYears(text, { ...KNOWN, unit });
const said = (text: string) => read(text).figures.map(({ year, value }) => [year, value]);
const wrong = (text: string) =>
  read(text).problems.map(({ line, column, code }) => [line, column, code]);

test.each([
  ["years across", "Năm 2026\tNăm 2027\n3.660\t4.008"],
  ["years across beside a name", "Chỉ tiêu\t2026\t2027\nSố người\t3660\t4 008"],
  ["a year a row", "2026\t3.660\n2027\t4.008"],
  ["a year a row under a head", "Năm\tSố người\r\nNăm 2026\t3.660 \r\nNăm 2027\t4.008\r\n"],
  ["a year a row, numbered", "1\t2026\t3.660\n2\t2027\t4.008"],
])("%s", (_what, text) => {
  expect(said(text)).toEqual([
    [2026, 3660],
    [2027, 4008],
  ]);
  expect(wrong(text)).toEqual([]);
});

test("of several rows the one that is called as the target counts", () => {
  const table =
    "Chỉ tiêu\t2026\t2027\nSố người tham gia BHXH\t3.660\t4.008\nĐối tượng tham gia BHXH tự nguyện\t626\t664";
  expect(said(table)).toEqual([
    [2026, 626],
    [2027, 664],
  ]);
});

test("of several rows without such a one none is taken", () => {
  expect(wrong("Chỉ tiêu\t2026\nNam\t10\nNữ\t12")).toEqual([[2, null, "several_rows"]]);
});

test("the annex's row of a part is found by its name, and is not the whole's", () => {
  const annex =
    "Chỉ tiêu\t2026\t2027\nSố người tham gia BHXH\t3.660\t4.008\nTrong đó: BHXH tự nguyện\t626\t664";
  expect(said(annex)).toEqual([
    [2026, 626],
    [2027, 664],
  ]);
  expect(read(annex).figures.map(({ label }) => label)).toEqual([
    "Trong đó: BHXH tự nguyện",
    "Trong đó: BHXH tự nguyện",
  ]);
});

test("a single row that is called as another target is refused, whichever way the years go", () => {
  const whole = { ...KNOWN, name: WHOLE, isPart: false, others: [NAME] };
  const at = (text: string, known = whole) =>
    readYears(text, known).problems.map(({ line, code, said: words }) => [line, code, words]);
  const row = "Chỉ tiêu\t2027\t2028\nTrong đó: BHXH tự nguyện\t664\t703";
  expect(at(row)).toEqual([[2, "other_target", "Trong đó: BHXH tự nguyện"]]);
  expect(readYears(row, whole).figures).toEqual([]);
  expect(at("\t2027\nTrong đó: nữ\t664")).toEqual([[2, "other_target", "Trong đó: nữ"]]);
  expect(at("Năm\tBHXH tự nguyện\n2027\t664\n2028\t703")).toEqual([
    [2, "other_target", "BHXH tự nguyện"],
  ]);
  expect(at(row, KNOWN)).toEqual([]);
  expect(at("\t2027\nSố người tham gia BHXH\t664", KNOWN)).toHaveLength(1);
  expect(at("\t2027\nSố người\t4.008")).toEqual([]);
});

test("missing years stay missing, wrong figures are said at their place", () => {
  const text = "2026\t2027\t2028\n3.660\t\t4,356";
  expect(said(text)).toEqual([[2026, 3660]]);
  expect(wrong(text)).toEqual([[2, 3, "count_comma"]]);
  expect(wrong("2026\t3.660\n2031\t5.400")).toEqual([[2, 1, "year_out_of_plan"]]);
  expect(wrong("2026\t3.660\n2026\t3.661")).toEqual([[2, 1, "year_twice"]]);
  expect(wrong("2026\t3.660\t626\n2027\t4.008\t664")).toEqual([
    [1, 3, "two_values"],
    [2, 3, "two_values"],
  ]);
  expect(wrong("không có năm nào")).toEqual([[1, null, "no_years"]]);
});

test("percentages are read with their comma", () => {
  expect(read("2026\t2027\n41,5%\t45", "percent").figures.map(({ value }) => value)).toEqual([
    41.5, 45,
  ]);
});

test("figures of one or two digits are figures, though they begin with a one", () => {
  expect(said("STT\t2026\t2027\n1\t45\t47")).toEqual([
    [2026, 45],
    [2027, 47],
  ]);
  expect(said("STT\t2026\t2027\n1\t2\t3")).toEqual([
    [2026, 2],
    [2027, 3],
  ]);
  expect(said("STT\t2026\t2027\n1\t2\t3\n1\t45\t47")).toEqual([
    [2026, 45],
    [2027, 47],
  ]);
});
