import { expect, test } from "vitest";
import { writeDocumentDay } from "./document-day";
import { pointMark, shareOf, writeCount, writePercent } from "./vietnamese-number";

test("counts below ten have a nought, thousands a full stop, shares a comma", () => {
  expect([0, 1, 9, 10, 999, 1000, 5053, 1234567].map(writeCount)).toEqual([
    ...["0", "01", "09", "10", "999", "1.000", "5.053", "1.234.567"],
  ]);
  expect(writePercent(5053, 5125)).toBe("98,6%");
  expect([writePercent(1, 1), writePercent(0, 3), writePercent(1, 3), writePercent(0, 0)]).toEqual([
    ...["100%", "0%", "33,3%", null],
  ]);
  expect([shareOf(1, 3), shareOf(0, 0)]).toEqual([{ percent: 33.3 }, ""]);
});

test("a day in a document: noughts only below ten and in the first two months", () => {
  expect(["2026-01-05", "2026-06-05", "2026-12-31"].map(writeDocumentDay)).toEqual([
    "ngày 05 tháng 01 năm 2026",
    "ngày 05 tháng 6 năm 2026",
    "ngày 31 tháng 12 năm 2026",
  ]);
});

test("points go by the Vietnamese alphabet, and on when it ends", () => {
  expect([0, 3, 4, 5, 6, 22, 23, 24].map(pointMark).join(" ")).toBe("a) d) đ) e) g) y) aa) ab)");
});
