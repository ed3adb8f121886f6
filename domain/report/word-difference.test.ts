import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDifference } from "./word-difference";

const words = fc
  .array(fc.constantFrom("Đã", "chưa", "hoàn", "thành", " ", "\n", "việc."), { maxLength: 40 })
  .map((parts) => parts.join(" "));

test("what is kept and what is gone make the earlier text, what is kept and what is new the later", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = wordDifference(before, after);
      const text = (kinds: string[]) =>
        runs
          .filter(({ kind }) => kinds.includes(kind))
          .map((run) => run.text)
          .join("");
      expect(text(["same", "gone"])).toBe(before);
      expect(text(["same", "new"])).toBe(after);
    }),
  );
});

test("a word put in stands alone between what stayed", () => {
  expect(wordDifference("Còn ba việc.", "Còn hơn ba việc.")).toEqual([
    { kind: "same", text: "Còn " },
    { kind: "new", text: "hơn " },
    { kind: "same", text: "ba việc." },
  ]);
});

test("a long text with little changed is told word by word", () => {
  const long = "việc đã làm ".repeat(20_000);
  expect(
    wordDifference(`${long}xong ${long}`, `${long}ngay ${long}`).map(({ kind, text }) =>
      kind === "same" ? kind : `${kind} ${text}`,
    ),
  ).toEqual(["same", "gone xong", "new ngay", "same"]);
});

test("texts too long to be told word by word are shown whole", () => {
  const long = (word: string) => `${word} `.repeat(40_000);
  expect(wordDifference(`${long("a")}x`, `${long("b")}y`).map(({ kind }) => kind)).toEqual([
    "gone",
    "new",
  ]);
});
