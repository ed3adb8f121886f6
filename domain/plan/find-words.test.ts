import { describe, expect, test } from "vitest";
import { findWords } from "./find-words";

const found = (text: string, words: string) =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

const OPEN = "các cơ quan, đơn vị liên quan";

describe("the words of a question are found in the plan", () => {
  test.each([
    ["Giao Phòng Văn hoá- xã hội, Công an xã.", "Phòng Văn hoá - Xã hội", "Phòng Văn hoá- xã hội"],
    ["phối hợp với các thôn.", "các thôn", "các thôn"],
    ["và các cơ quan, đơn vị có liên quan.", OPEN, "các cơ quan, đơn vị có liên quan"],
    ["và các cơ quan liên quan.", OPEN, "các cơ quan liên quan"],
    ["Hòa giải tại thôn", "hoà giải", "Hòa giải"],
    ["(chi tiết theo Biểu đính kèm).", "Biểu đính kèm", "Biểu đính kèm"],
  ])("%s", (text, words, expected) => {
    expect(found(text, words)).toEqual([expected]);
  });

  test("every place counts, part of a word does not", () => {
    expect(found("Công an xã và Công an xã; công an xãm", "Công an xã")).toHaveLength(2);
  });

  test("signs that mean something in a pattern are only signs", () => {
    expect(found("Số: /KH-UBND", "Số: /KH-UBND")).toEqual(["Số: /KH-UBND"]);
    expect(found("a (b", "(")).toEqual([]);
  });

  test("a shortened form never reaches over the end of a sentence", () => {
    expect(found("các cơ quan. Đơn vị liên quan", "các cơ quan, đơn vị có liên quan")).toEqual([]);
  });
});
