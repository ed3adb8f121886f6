import { expect, test } from "vitest";
import { SHORT_REPORT } from "../../server/testing/report-documents";
import { printedBlocks } from "./body";
import { printable, printableLines } from "./printable";
import { appendixLabel, belongsTo, ended, listed, numberLine, placeAndDay } from "./wording";
import { writtenCell } from "./written-cell";

const spaced = (text: string) => text.replace(/\u00a0+/g, " _ ");

test("the number and the day are left for the clerk to fill in", () => {
  expect(spaced(numberLine(SHORT_REPORT))).toBe("Số: _ /BC-UBND");
  expect(spaced(placeAndDay(SHORT_REPORT))).toBe("Xuân Trường, ngày _ tháng _ năm 2026");
  expect(spaced(belongsTo(SHORT_REPORT))).toBe(
    "(Kèm theo Báo cáo số _ /BC-UBND ngày _ tháng _ năm 2026 của Ủy ban nhân dân xã Xuân Trường)",
  );
});

test("an appendix has a Roman number when it is not the only one", () => {
  expect(appendixLabel(0, 1)).toBe("Phụ lục");
  const labels = Array.from({ length: 44 }, (_, index) => appendixLabel(index, 44));
  expect(labels.slice(0, 10).map((label) => label.slice(8))).toEqual(
    "I II III IV V VI VII VIII IX X".split(" "),
  );
  expect(labels.slice(-5)).toEqual(
    ["XL", "XLI", "XLII", "XLIII", "XLIV"].map((n) => `Phụ lục ${n}`),
  );
});

test("each line of a list ends with a semicolon and the last with a full stop, however they were typed", () => {
  expect(listed(["- Các thôn;", "Thuế cơ sở 8", " ", "Lưu: VT, VHXH."])).toEqual([
    "Các thôn;",
    "Thuế cơ sở 8;",
    "Lưu: VT, VHXH.",
  ]);
});

test.each([
  ["Trên đây là báo cáo.", "Trên đây là báo cáo./."],
  ["Trên đây là báo cáo ./.", "Trên đây là báo cáo./."],
  ["Trên đây là báo cáo", "Trên đây là báo cáo./."],
  ["", "./."],
])("the last words %j end as %j", (text, end) => {
  expect(ended(text)).toBe(end);
});

test("a document that ends with a table has its end below it", () => {
  const table = SHORT_REPORT.blocks.filter(({ kind }) => kind === "table");
  expect(printedBlocks({ blocks: table }).at(-1)).toEqual({
    kind: "paragraph",
    text: "./.",
    from: null,
  });
});

test("the first headings are in capitals and what was typed in lines is as many paragraphs", () => {
  const from = { code: "typed", href: null };
  expect(
    printedBlocks({
      blocks: [
        { kind: "heading", level: 1, text: "II. Kết quả thực hiện" },
        { kind: "heading", level: 2, text: "1. Chỉ tiêu" },
        { kind: "paragraph", text: "Ưu điểm\n\n  Tồn tại ", from },
      ],
    }),
  ).toEqual([
    { kind: "heading", level: 1, text: "II. KẾT QUẢ THỰC HIỆN" },
    { kind: "heading", level: 2, text: "1. Chỉ tiêu" },
    { kind: "paragraph", text: "Ưu điểm", from: null },
    { kind: "paragraph", text: "Tồn tại./.", from },
  ]);
});

test("letters come in one piece and what no file can hold is left out", () => {
  expect(printable("Tiếng Việt\u0000\u0008\ufffe \ud800x".normalize("NFD"))).toBe("Tiếng Việt x");
  expect(printable("a\t b\u00a0\u00a0c 𝄞")).toBe("a b\u00a0\u00a0c 𝄞");
  expect(printableLines("một\r\nhai\u2028\n ba")).toEqual(["một", "hai", "ba"]);
});

test("figures are written with a dot for the thousands and a comma for the parts", () => {
  expect(
    ["5.053", 5053, 0, 1234567.5, { percent: 98.62 }, { percent: 100 }].map(writtenCell),
  ).toEqual(["5.053", "5.053", "0", "1.234.567,5", "98,62%", "100%"]);
});
