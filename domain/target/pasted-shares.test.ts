import { expect, test } from "vitest";
import { type KnownVillage, readShares } from "./pasted-shares";

const YEARS = [2026, 2027, 2028, 2029, 2030];
const village = (name: string, formerCommune: string | null = null): KnownVillage => ({
  ...{ id: fold(name), name, formerCommune, aliases: [] },
});
function fold(name: string) {
  return name;
}
const VILLAGES = [
  village("Thôn Đông"),
  village("Thôn Hoà Bình"),
  village("Thôn 1 (Xuân Phúc)", "Xuân Phúc"),
  village("Thôn 1 (Xuân Ninh)", "Xuân Ninh"),
  village("Tổ dân phố 7", "Xuân Trường"),
];
const read = (text: string, villages = VILLAGES) =>
  readShares(text, { years: YEARS, unit: "people", villages });
const said = ({ shares }: ReturnType<typeof read>) =>
  shares.map(({ village: name, year, value }) => [name, year, value]);
const wrong = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ line, column, code, said: words }) => [line, column, code, words]);

test("a table out of a spreadsheet is read: title, head, numbers, trailing spaces, Windows line ends", () => {
  const table = [
    "BIỂU CHỈ TIÊU GIAO CÁC THÔN\t\t\t",
    "",
    "STT\tThôn \tNăm 2026\tNăm 2027",
    "1\t Thôn Đông  \t 1.020 \t1 100",
    "2\tThôn Hòa Bình\t95\t-",
    "",
    "Tổng cộng\t\t1.115\t1.100",
  ].join("\r\n");
  const result = read(table);
  expect(said(result)).toEqual([
    ["Thôn Đông", 2026, 1020],
    ["Thôn Đông", 2027, 1100],
    ["Thôn Hoà Bình", 2026, 95],
  ]);
  expect([result.problems, result.sums]).toEqual([[], []]);
});

test("a table's own sum that differs is said with both", () => {
  const table = "Thôn\t2026\nThôn Đông\t10\nThôn Hòa Bình\t20\nCộng\t31";
  expect(read(table).sums).toEqual([{ line: 4, year: 2026, stated: 31, sum: 30 }]);
});

test("a village's name that spans rows stands for the rows below it, when each year has one figure", () => {
  const table = "Thôn\tNội dung\t2026\t2027\nThôn Đông\tNam\t10\t\n\tNữ\t\t12";
  expect(said(read(table))).toEqual([
    ["Thôn Đông", 2026, 10],
    ["Thôn Đông", 2027, 12],
  ]);
});

test("two figures of one year under a name that spans rows are said by row and column", () => {
  const table = "Thôn\tNội dung\t2026\nThôn Đông\tBHXH\t100\n\tTự nguyện\t12";
  expect(wrong(read(table))).toEqual([[3, 3, "two_values", "12"]]);
});

test("a year that spans columns is understood when one of them is filled, and else said", () => {
  const one = "Thôn\tNăm 2026\t\tNăm 2027\nThôn Đông\t\t10\t12";
  expect(said(read(one))).toEqual([
    ["Thôn Đông", 2026, 10],
    ["Thôn Đông", 2027, 12],
  ]);
  const both = "Thôn\tNăm 2026\t\tNăm 2027\nThôn Đông\t100\t10\t12";
  expect(wrong(read(both))).toEqual([[1, 2, "merged_years", "Năm 2026"]]);
});

test("a table of one year that only its title names is read by its one column of figures", () => {
  const table = (head: string, ...rows: string[]) =>
    ["BIỂU GIAO CHỈ TIÊU NĂM 2026", "(Đơn vị: người)", head, ...rows].join("\n");
  const one = table(
    "STT\tThôn\tChỉ tiêu giao\tGhi chú",
    "A\tB\t1\t2",
    "1\tThôn Đông\t250\t",
    "2\tThôn Hoà Bình\t9O\t",
    "\tTổng cộng\t340\t",
  );
  expect(said(read(one))).toEqual([["Thôn Đông", 2026, 250]]);
  expect(wrong(read(one))).toEqual([[6, 3, "count_letters", "9O"]]);
  const several = table("STT\tThôn\tSố hộ\tChỉ tiêu giao", "1\tThôn Đông\t90\t250");
  expect(wrong(read(several))).toEqual([[1, 1, "year_in_title", "BIỂU GIAO CHỈ TIÊU NĂM 2026"]]);
  const past = one.replace("2026", "2024");
  expect(wrong(read(past)).map(([, , code]) => code)).toEqual(["year_out_of_plan"]);
});

test("named villages without a figure are told, those with a dash are not", () => {
  const table = [
    "Thôn\t2026\t2027\t2028",
    "Thôn Đông\t250\t10\t",
    "Thôn Hoà Bình\t\t12\t",
    "Tổ dân phố 7\t-\t\t",
    "Xã Xuân Ninh\t\t\t",
    "Thôn 1\t\t\t",
  ].join("\n");
  expect(read(table).empty).toEqual([
    { village: "Thôn Hoà Bình", years: [2026] },
    { village: "Tổ dân phố 7", years: [2027] },
    { village: "Thôn 1 (Xuân Ninh)", years: [2026, 2027] },
  ]);
  const spanned = "Thôn\tNội dung\t2026\t2027\nThôn Đông\tNam\t10\t\n\tNữ\t\t12";
  expect(read(spanned).empty).toEqual([]);
});

test("names are matched without marks and case, by their former commune where two have one", () => {
  const table = [
    "Xã cũ\tThôn\t2026",
    "Xuân Phúc\tTHÔN 1\t10",
    "Xã Xuân Ninh\tthon 1\t20",
    "Thị trấn Xuân Trường\tTDP 7\t30",
    "\tThôn đông.\t40",
  ].join("\n");
  expect(said(read(table))).toEqual([
    ["Thôn 1 (Xuân Phúc)", 2026, 10],
    ["Thôn 1 (Xuân Ninh)", 2026, 20],
    ["Tổ dân phố 7", 2026, 30],
    ["Thôn Đông", 2026, 40],
  ]);
});

test("a heading that names the former commune stands for the villages under it, its sum aside", () => {
  const table =
    "TT\tThôn\t2026\nI\tXã Xuân Phúc (cũ)\t10\n1\tThôn 1\t10\nII\tXã Xuân Ninh (cũ)\t20\n1\tThôn 1\t20";
  expect(said(read(table))).toEqual([
    ["Thôn 1 (Xuân Phúc)", 2026, 10],
    ["Thôn 1 (Xuân Ninh)", 2026, 20],
  ]);
});

test("unknown, ambiguous, missing and repeated names are each said at their row", () => {
  const table =
    "Thôn\t2026\n\t5\nThôn Tây\t10\nThôn 1\t20\nThôn Đông\t30\nThôn Hoà Bình\t1\nThôn Đông\t31";
  expect(wrong(read(table))).toEqual([
    [2, 1, "village_missing", ""],
    [3, 1, "village_unknown", "Thôn Tây"],
    [4, 1, "village_ambiguous", "Thôn 1"],
    [7, 1, "village_twice", "Thôn Đông"],
  ]);
});

test("letters, commas and broken thousands are said by row and column, and the rest is read", () => {
  const table = "Thôn\t2026\t2027\t2028\nThôn Đông\t1O\t1,020\t10.20\nThôn Hoà Bình\t7\t8\t9";
  const result = read(table);
  expect(wrong(result)).toEqual([
    [2, 2, "count_letters", "1O"],
    [2, 3, "count_comma", "1,020"],
    [2, 4, "count_groups", "10.20"],
  ]);
  expect(result.shares).toHaveLength(3);
});

test("a table without years, with a foreign year or one twice is not guessed at", () => {
  expect(wrong(read("Thôn Đông\t10\t20"))).toEqual([[1, null, "no_years", ""]]);
  expect(wrong(read("Thôn\t2025\t2026\nThôn Đông\t1\t2"))).toEqual([
    [1, 2, "year_out_of_plan", "2025"],
  ]);
  expect(wrong(read("Thôn\t2026\t2026\nThôn Đông\t1\t2"))).toEqual([[1, 3, "year_twice", "2026"]]);
  expect(wrong(read(""))).toEqual([[1, null, "no_years", ""]]);
});

test("units and column numbers under the years are part of the head", () => {
  const table =
    "TT\tThôn\tNăm 2026\tNăm 2027\n\t\t(người)\t(người)\n1\t2\t3\t4\n1\tThôn Đông\t10\t12";
  expect(said(read(table))).toEqual([
    ["Thôn Đông", 2026, 10],
    ["Thôn Đông", 2027, 12],
  ]);
});

test("three hundred villages are read at once", () => {
  const villages = Array.from({ length: 300 }, (_, place) => village(`Thôn số ${place + 1}`));
  const rows = villages.map(({ name }, place) => `${place + 1}\t${name}\t${place}\t${place + 1}`);
  const result = read(["STT\tTên thôn\t2026\t2030", ...rows].join("\n"), villages);
  expect(result.problems).toEqual([]);
  expect(result.shares).toHaveLength(600);
});

test("a head of two rows, its names over both, is one head", () => {
  const table = "TT\tTên thôn\tChỉ tiêu giao\t\n\t\tNăm 2026\tNăm 2027\n1\tThôn Đông\t10\t12";
  expect(said(read(table))).toEqual([
    ["Thôn Đông", 2026, 10],
    ["Thôn Đông", 2027, 12],
  ]);
});

test("a village called by its number alone keeps its row, whatever its figures", () => {
  const villages = [village("Thôn 1"), village("Thôn 2"), village("Thôn 3")];
  const table = "STT\tThôn\t2026\t2027\n1\t1\t12\t14\n2\t2\t3\t4\n3\t3\t1\t2";
  expect(said(read(table, villages))).toEqual([
    ["Thôn 1", 2026, 12],
    ["Thôn 1", 2027, 14],
    ["Thôn 2", 2026, 3],
    ["Thôn 2", 2027, 4],
    ["Thôn 3", 2026, 1],
    ["Thôn 3", 2027, 2],
  ]);
});

test("a first row of running numbers is a village's where no other row is, else the numbers of the columns", () => {
  const villages = [village("Thôn 1"), village("Thôn 2")];
  const alone = "Thôn\t2026\t2027\n1\t2\t3\n2\t4\t5";
  expect(said(read(alone, villages))).toEqual([
    ["Thôn 1", 2026, 2],
    ["Thôn 1", 2027, 3],
    ["Thôn 2", 2026, 4],
    ["Thôn 2", 2027, 5],
  ]);
  const numbered = "Thôn\t2026\t2027\n1\t2\t3\nThôn 1\t4\t5\nThôn 2\t6\t7";
  expect(said(read(numbered, villages))).toHaveLength(4);
  expect(read(numbered, villages).problems).toEqual([]);
});

test("villages whose names begin like a sum or a commune are villages", () => {
  const names = ["Tống Xá", "Cộng Hòa", "Công Bình", "Xá Hạ", "Xạ Khúc"];
  const rows = names.map((name, at) => `${name}\t${at + 1}0`);
  const table = ["Thôn\t2026", ...rows, "Tổng cộng:\t150"].join("\n");
  const result = read(
    table,
    names.map((name) => village(name)),
  );
  expect(said(result)).toEqual(names.map((name, at) => [name, 2026, (at + 1) * 10]));
  expect([result.problems, result.sums]).toEqual([[], []]);
  // Not in the list: said, never taken for a sum or a heading.
  expect(wrong(read(table)).map(([line, , code]) => [line, code])).toEqual(
    names.map((_, at) => [at + 2, "village_unknown"]),
  );
});

test.each([
  ...["Tổng", "TỔNG CỘNG", "Tổng số (I+II)", "Cộng:", "tong cong", "Toàn xã", "Toàn xã Xuân Phúc"],
  ...["Cộng các thôn", "Tổng cộng toàn xã", "Cộng xã Xuân Phúc (cũ)"],
])("%s sums the others up", (words) => {
  const result = read(`Thôn\t2026\nThôn Đông\t10\n${words}\t11`);
  expect([said(result), result.problems]).toEqual([[["Thôn Đông", 2026, 10]], []]);
  expect(result.sums).toEqual([{ line: 3, year: 2026, stated: 11, sum: 10 }]);
});

test("a village under another former commune than its own is said", () => {
  const table = "Xã cũ\tThôn\t2026\nXuân Phúc\tTổ dân phố 7\t10\nXuân Lai\tThôn 1\t20";
  expect(wrong(read(table)).map(([line, , code]) => [line, code])).toEqual([
    [2, "village_elsewhere"],
    [3, "village_elsewhere"],
  ]);
  const headed = "TT\tThôn\t2026\nI\tXã Xuân Ninh (cũ)\t\n1\tTổ dân phố 7\t10";
  expect(wrong(read(headed))).toEqual([[3, 2, "village_elsewhere", "Tổ dân phố 7"]]);
  // The commune itself over all its villages is no former commune.
  const whole = "TT\tThôn\t2026\n\tXã Thọ Xuân\t\n1\tTổ dân phố 7\t10";
  expect(said(read(whole))).toEqual([["Tổ dân phố 7", 2026, 10]]);
});

test("a title that names one year is no head", () => {
  const table = "CHỈ TIÊU GIAO NĂM 2026\t\t\nTT\tThôn\tNăm 2026\tNăm 2027\n1\tThôn Đông\t10\t2045";
  expect(said(read(table))).toEqual([
    ["Thôn Đông", 2026, 10],
    ["Thôn Đông", 2027, 2045],
  ]);
  expect(said(read("Thôn\tNăm 2026\nThôn Đông\t2030"))).toEqual([["Thôn Đông", 2026, 2030]]);
});

test("what stands beyond the longest table is said, never dropped", () => {
  const rows = Array.from({ length: 1001 }, () => "Thôn Đông\t-");
  expect(wrong(read(["Thôn\t2026", ...rows].join("\n")))).toEqual([
    [1002, null, "rows_beyond", ""],
  ]);
});
