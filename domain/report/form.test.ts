import { expect, test } from "vitest";
import {
  BETWEEN_PARAGRAPHS,
  FONT,
  HEAD_COLUMNS,
  INDENT,
  LINE,
  MARGIN,
  NUMBER_BELOW_EDGE,
  PAPER,
  RULE_SHARE,
  SIZE,
  WORDS,
} from "./form";
import { widthOf } from "./letters";

/** What the decree allows, from its own annex. */
test.each([
  ["paper across", PAPER.width, 210, 210],
  ["paper down", PAPER.height, 297, 297],
  ["upper margin", MARGIN.top, 20, 25],
  ["lower margin", MARGIN.bottom, 20, 25],
  ["left margin", MARGIN.left, 30, 35],
  ["right margin", MARGIN.right, 15, 20],
  ["page number's place", NUMBER_BELOW_EDGE, 5, 14],
  ["quốc hiệu", SIZE.nation, 12, 13],
  ["tiêu ngữ", SIZE.motto, 13, 14],
  ["issuer", SIZE.issuer, 12, 13],
  ["number", SIZE.number, 13, 13],
  ["place and day", SIZE.placeAndDay, 13, 14],
  ["kind", SIZE.kind, 13, 14],
  ["body", SIZE.body, 13, 14],
  ["signature", SIZE.signature, 13, 14],
  ["Nơi nhận", SIZE.recipientsHeading, 12, 12],
  ["recipients", SIZE.recipients, 11, 11],
  ["page number", SIZE.pageNumber, 13, 14],
  ["appendix", SIZE.appendix, 14, 14],
  ["between paragraphs", BETWEEN_PARAGRAPHS, 6, 12],
  ["between lines", LINE, 1, 1.5],
  ["rule", RULE_SHARE, 1 / 3, 1 / 2],
])("%s is %d, between %d and %d", (_, number, least, most) => {
  expect(number).toBeGreaterThanOrEqual(least);
  expect(number).toBeLessThanOrEqual(most);
});

test("letters and first lines are as the decree says, and the nation's name fits on its line", () => {
  expect(FONT).toBe("Times New Roman");
  expect([10, 12.7]).toContain(INDENT);
  expect(widthOf(WORDS.nation, SIZE.nation)).toBeLessThan((HEAD_COLUMNS.nation / 25.4) * 72);
  expect(HEAD_COLUMNS.issuer + HEAD_COLUMNS.nation).toBe(PAPER.width - MARGIN.left - MARGIN.right);
});
