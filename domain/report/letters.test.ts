import { expect, test } from "vitest";
import { WORDS } from "./form";
import { lineWidths, ruleWidth, widthOf } from "./letters";

test.each([
  [WORDS.motto, 12.24],
  [WORDS.nation, 20.86],
  ["ỦY BAN NHÂN DÂN", 9.42],
  ["Kết quả thực hiện Kế hoạch thực hiện Nghị quyết số 403/NQ-CP năm 2026", 31.9],
])("%j is as wide as a program that draws it says", (text, sizes) => {
  expect(Math.abs(widthOf(text, 1) - sizes)).toBeLessThan(sizes / 100);
  expect(widthOf(text.normalize("NFD"), 1)).toBe(widthOf(text, 1));
});

test("a text is broken at its spaces, and a word that fits nowhere is cut", () => {
  const one = widthOf("Xã", 10);
  expect(lineWidths("Xã", 10, 100)).toEqual([one]);
  expect(lineWidths("Xã Xã Xã", 10, one * 2.3)).toEqual([one * 2 + 2.5, one]);
  expect(lineWidths("Xã".repeat(5), 10, one * 2)).toHaveLength(3);
});

test("a rule is between a third and a half of the last line", () => {
  const room = widthOf("Xã", 10) * 2.3;
  expect(ruleWidth("Xã Xã Xã", 10, room) / widthOf("Xã", 10)).toBeCloseTo(0.42, 5);
});
