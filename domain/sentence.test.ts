import { expect, test } from "vitest";
import { inOneSentence } from "./sentence";

test("statements put together begin once, and an abbreviation keeps its capitals", () => {
  const said = ["Chưa có số đầu kỳ", "Chưa có số giao năm 2026", "BHXH chưa báo cáo"];
  expect(inOneSentence(said)).toBe(
    "Chưa có số đầu kỳ; chưa có số giao năm 2026; BHXH chưa báo cáo",
  );
  expect(inOneSentence([])).toBe("");
});
