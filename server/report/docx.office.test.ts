import { beforeAll, describe, expect, test } from "vitest";
import type { ReportDocument } from "../../domain/report/document";
import { MARGIN, PAPER, WORDS } from "../../domain/report/form";
import { printable } from "../../domain/report/printable";
import { appendixLabel, ended } from "../../domain/report/wording";
import { writtenCell } from "../../domain/report/written-cell";
import { type Drawn, drawn, inkBelow, rulesOf } from "../testing/office/ink";
import { fontsOf, type Page, type Piece, pagesOf, textOf } from "../testing/office/pages";
import { pdfsOf } from "../testing/office/programs";
import { EMPTY_REPORT, LONG_REPORT, SHORT_REPORT } from "../testing/report-documents";
import { reportDocx } from "./docx";

/* Each report is opened and laid out by LibreOffice, and its pages read and drawn by Poppler. */

const REPORTS = { short: SHORT_REPORT, long: LONG_REPORT, empty: EMPTY_REPORT };
type Name = keyof typeof REPORTS;
const NAMES = Object.keys(REPORTS) as Name[];

/** The same report with an end that comes ever further down its page. */
const ENDS = Array.from({ length: 14 }, (_, lines) => lines + 18);

let pdfs: Record<string, Buffer>;
const pages = new Map<Name, Page[]>();

beforeAll(async () => {
  const files: Record<string, Buffer> = {};
  for (const name of NAMES) files[name] = await reportDocx(REPORTS[name]);
  for (const lines of ENDS) files[`end${lines}`] = await reportDocx(endingAfter(lines));
  pdfs = await pdfsOf(files, "docx");
  for (const name of NAMES) pages.set(name, await pagesOf(pdf(name)));
}, 120_000);

describe.each(NAMES)("a %s report", (name) => {
  test("is on A4, upright, and its appendices lie across", () => {
    const across = pagesOfReport(name).map(({ width, height }) => width > height);
    for (const { width, height } of pagesOfReport(name)) {
      expect(Math.min(width, height)).toBeCloseTo(PAPER.width, 0);
      expect(Math.max(width, height)).toBeCloseTo(PAPER.height, 0);
    }
    expect(across[0]).toBe(false);
    expect(across.at(-1)).toBe(REPORTS[name].appendices.length > 0);
    expect([...across].sort()).toEqual(across);
  });

  test("has one family of letters, that of Times New Roman, and all of them black", async () => {
    for (const { name: font, embedded } of await fontsOf(pdf(name))) {
      expect(font).toMatch(/^LiberationSerif(-|$)/);
      expect(embedded).toBe(true);
    }
    const colours = new Set(
      pagesOfReport(name).flatMap(({ pieces }) => pieces.map((p) => p.colour)),
    );
    expect([...colours]).toEqual(["#000000"]);
  });

  test("draws nothing outside its margins but the page's number", async () => {
    const sheets = await drawn(pdf(name), 60);
    for (const sheet of sheets) {
      const ink = inkBelow(sheet, MARGIN.top - 1);
      if (!ink) throw new Error("A page is blank.");
      expect(ink.left).toBeGreaterThan(MARGIN.left - 1);
      expect(ink.right).toBeGreaterThan(MARGIN.right - 1);
      expect(ink.bottom).toBeGreaterThan(MARGIN.bottom - 1);
    }
    const [first] = sheets;
    const ink = first && inkBelow(first, 0);
    expect(ink?.left).toBeCloseTo(MARGIN.left, -0.3);
    expect(Math.abs((ink?.top ?? 0) - MARGIN.top)).toBeLessThan(2);
  });

  test("numbers its pages in the middle of the upper margin, each part by itself, the first pages not", () => {
    const numbers = pagesOfReport(name).map(({ width, pieces }) => {
      const above = pieces.filter(({ bottom }) => bottom < MARGIN.top);
      for (const { left, right, size, bold, italic } of above) {
        const middle = MARGIN.left + (width - MARGIN.left - MARGIN.right) / 2;
        expect(Math.abs((left + right) / 2 - middle)).toBeLessThan(1);
        expect([size, bold, italic]).toEqual([14, false, false]);
      }
      return above.map(({ text }) => text).join();
    });
    let page = 0;
    const expected = pagesOfReport(name).map(({ pieces }) => {
      const begins = pieces.some(({ text, bold }) => bold && /^Phụ lục( [IVX]+)?$/.test(text));
      page = begins ? 1 : page + 1;
      return page === 1 ? "" : `${page}`;
    });
    expect(numbers).toEqual(expected);
  });

  test("says all its words in their order", async () => {
    const text = await textOf(pdf(name), (MARGIN.top / 25.4) * 72 - 3);
    let from = 0;
    for (const words of wordsOf(REPORTS[name])) {
      const at = text.indexOf(words, from);
      expect(at, words.slice(0, 80)).toBeGreaterThanOrEqual(from);
      from = at + words.length;
    }
  });
});

test("its head has the sizes and places of the decree", () => {
  const [page] = pagesOfReport("short");
  const nation = piece(page, WORDS.nation);
  const motto = piece(page, WORDS.motto);
  expect(nation).toMatchObject({ size: 13, bold: true, italic: false });
  expect(motto).toMatchObject({ size: 14, bold: true, italic: false });
  expect(Math.abs(nation.right - (PAPER.width - MARGIN.right))).toBeLessThan(2);
  expect(Math.abs(nation.top - MARGIN.top)).toBeLessThan(1);
  expect(piece(page, "XÃ XUÂN TRƯỜNG")).toMatchObject({ size: 13, bold: true, italic: false });
  const number = piece(page, /^Số:\s+\/BC-UBND$/);
  const place = piece(page, /^Xuân Trường, ngày\s+tháng\s+năm 2026$/);
  expect(number).toMatchObject({ size: 13, bold: false, italic: false });
  expect(place).toMatchObject({ size: 14, bold: false, italic: true });
  expect(Math.abs(number.top - place.top)).toBeLessThan(1);
  expect(apart(nation, motto)).toBeLessThan(1);
  expect(apart(motto, place)).toBeLessThan(1);
  expect(apart(number, piece(page, "XÃ XUÂN TRƯỜNG"))).toBeLessThan(1);
  const kind = piece(page, "BÁO CÁO");
  expect(kind).toMatchObject({ size: 14, bold: true });
  expect(apart(kind, piece(page, SHORT_REPORT.subject))).toBeLessThan(1);
  expect(Math.abs((kind.left + kind.right) / 2 - 112.5)).toBeLessThan(1);
  const [parent] = pagesOfReport("empty");
  expect(piece(parent, "UBND XÃ XUÂN TRƯỜNG")).toMatchObject({ size: 13, bold: false });
});

test.each([
  ["short", SHORT_REPORT.subject],
  // Of a text of several lines it is the last one that counts.
  ["long", /đến năm 2030$/],
] as const)(
  "the rules in the head of a %s report are as long as the decree says",
  async (name, subject) => {
    const [page] = pagesOfReport(name);
    const [sheet] = await drawn(pdf(name), 150, 1);
    const rules = rulesOf(sheet as Drawn, 12).slice(0, 3);
    const below = (text: string | RegExp) => {
      const above = piece(page, text);
      const rule = rules.find(
        ({ left, right, top }) =>
          Math.abs(top - above.bottom) < 2 && Math.abs(left + right - above.left - above.right) < 2,
      );
      if (!rule) throw new Error(`No rule below ${text}`);
      return (rule.right - rule.left) / (above.right - above.left);
    };
    expect(below(WORDS.motto)).toBeCloseTo(1, 1);
    for (const text of ["XÃ XUÂN TRƯỜNG", subject]) {
      expect(below(text)).toBeGreaterThan(1 / 3);
      expect(below(text)).toBeLessThan(1 / 2);
    }
  },
);

test("its body is justified at size 14, each paragraph begins 1.27 cm further in, headings by their level", () => {
  const [page] = pagesOfReport("short");
  const [first, second] = (page?.pieces ?? []).filter(({ text }) =>
    /^Thực hiện|^ban nhân/.test(text),
  );
  if (!first || !second) throw new Error("No paragraph");
  expect([first.size, second.size]).toEqual([14, 14]);
  expect(first.left - second.left).toBeCloseTo(12.7, 0);
  expect(Math.abs(second.left - MARGIN.left)).toBeLessThan(1);
  expect(Math.abs(second.right - (PAPER.width - MARGIN.right))).toBeLessThan(1);
  const leading = ((second.top - first.top) / 25.4) * 72;
  expect(leading).toBeGreaterThan(14 * 1.1);
  expect(leading).toBeLessThan(14 * 1.15 * 1.5);
  expect(piece(page, "II. KẾT QUẢ THỰC HIỆN")).toMatchObject({ size: 14, bold: true });
  expect(piece(page, "1. Chỉ tiêu")).toMatchObject({ size: 14, bold: true });
  expect(piece(page, "a) Công tác lãnh đạo, chỉ đạo")).toMatchObject({ size: 14, bold: false });
});

test("its bases are in italics and its one addressee in the line of the word", () => {
  const [page] = pagesOfReport("empty");
  expect(piece(page, "Kính gửi: Ủy ban nhân dân xã Xuân Trường").italic).toBe(false);
  expect(piece(page, /^Căn cứ Luật .* năm 2024;$/)).toMatchObject({ italic: true, size: 14 });
});

test("who gets it stands level with who signs", () => {
  const page = pagesOfReport("short")[1];
  const recipients = piece(page, WORDS.recipients);
  const office = piece(page, "TM. ỦY BAN NHÂN DÂN");
  expect(recipients).toMatchObject({ size: 12, bold: true, italic: true });
  expect(Math.abs(recipients.left - MARGIN.left)).toBeLessThan(1);
  expect(Math.abs(recipients.top - office.top)).toBeLessThan(1);
  expect(piece(page, "- Lưu: VT, VHXH.")).toMatchObject({ size: 11, bold: false });
  const name = piece(page, "Trần Văn Tùng");
  expect(name).toMatchObject({ size: 14, bold: true });
  expect(apart(name, office)).toBeLessThan(1);
});

test("the headings of a long appendix stand again on each of its pages", () => {
  const across = pagesOfReport("long").filter(({ width, height }) => width > height);
  expect(across.length).toBeGreaterThan(40);
  for (const page of across) expect(piece(page, "STT").bold).toBe(true);
  const label = piece(across[0], "Phụ lục I");
  expect(label).toMatchObject({ size: 14, bold: true });
  expect(piece(across[0], /^\(Kèm theo Báo cáo số/)).toMatchObject({ size: 14, italic: true });
});

test.each(ENDS)(
  "a signature never stands alone on a page, whatever comes before it: %i paragraphs",
  async (lines) => {
    const all = await pagesOf(pdf(`end${lines}`));
    const signed = all.filter(({ pieces }) =>
      pieces.some(({ text }) => text.includes("TM. ỦY BAN")),
    );
    expect(signed).toHaveLength(1);
    const texts = signed[0]?.pieces.map(({ text }) => text) ?? [];
    expect(texts.some((text) => text.endsWith("./."))).toBe(true);
    expect(texts).toContain("Trần Văn Tùng");
    expect(texts).toContain("- Lưu: VT, VHXH.");
  },
);

function endingAfter(count: number): ReportDocument {
  const line = "Ủy ban nhân dân xã đã chỉ đạo, đôn đốc.";
  const blocks = Array.from({ length: count }, () => ({
    kind: "paragraph" as const,
    text: line,
    from: null,
  }));
  return { ...SHORT_REPORT, blocks, appendices: [] };
}

function pdf(name: string): Buffer {
  const found = pdfs[name];
  if (!found) throw new Error(`No PDF of ${name}.`);
  return found;
}

function pagesOfReport(name: Name): Page[] {
  return pages.get(name) ?? [];
}

/** The piece of a page that has this text. */
function piece(page: Page | undefined, text: string | RegExp): Piece {
  const found = page?.pieces.find((one) =>
    typeof text === "string" ? one.text === text : text.test(one.text),
  );
  if (!found) throw new Error(`Not on the page: ${text}`);
  return found;
}

/** How far the middles of two lines are from each other. */
function apart(one: Piece, other: Piece): number {
  return Math.abs((one.left + one.right - other.left - other.right) / 2);
}

/** What is to be read, in the order of reading. A table is read by rows only where cells have one line. */
function wordsOf(report: ReportDocument): string[] {
  const blocks = report.blocks.flatMap((block) => {
    if (block.kind === "table") return [];
    const text = printable(block.text);
    return [block.kind === "heading" && block.level === 1 ? text.toLocaleUpperCase("vi") : text];
  });
  return [
    ...blocks.slice(0, -1),
    ended(blocks.at(-1) ?? ""),
    ...report.appendices.flatMap(({ title, table }, index) => [
      appendixLabel(index, report.appendices.length),
      title.toLocaleUpperCase("vi"),
      ...(table.columns.length > 5
        ? []
        : table.rows.flatMap((row) => ("cells" in row ? row.cells : []))
      ).map(writtenCell),
    ]),
  ];
}
