import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutFormula } from "./formula";

const SIGNS = [..."=+-@＝＋－＠﹦﹢﹣﹫−"];
const PASSED_OVER = [
  "",
  " ",
  "\n",
  "\r\n",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u2060",
  "'",
  " \u200d ",
];
const pieces = fc.constantFrom(...SIGNS, ...PASSED_OVER, ";", "\t", "a", "1+1", "Đã họp", '"', ",");
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
);

test("a sign that could begin a formula gets an apostrophe, also behind what is passed over", () => {
  for (const before of PASSED_OVER)
    for (const sign of SIGNS)
      expect(withoutFormula(`x;${before}${sign}1+1`)).toBe(`x;${before}'${sign}1+1`);
  for (const sign of SIGNS) expect(withoutFormula(`${sign}1+1`)).toBe(`'${sign}1+1`);
  for (const start of ["\t", "\r", "\n"]) expect(withoutFormula(`${start}a`)).toBe(`'${start}a`);
  expect(withoutFormula("\n- Đã họp")).toBe("'\n'- Đã họp");
  expect(withoutFormula("Đã họp\n- Đã gửi")).toBe("Đã họp\n- Đã gửi");
});

test("a program that parts columns by semicolons or tabs finds no formula either", () => {
  expect(withoutFormula('a;=HYPERLINK("x");b')).toBe('a;\'=HYPERLINK("x");b');
  expect(withoutFormula("a\t＝1")).toBe("a\t'＝1");
});

test("words, references, numbers of documents and telephones stay as they are", () => {
  for (const text of ["III.3", "125/BC-UBND", "0912000001", "Phòng Văn hoá - Xã hội", "a = b", ""])
    expect(withoutFormula(text)).toBe(text);
});

test("nothing that is left begins a formula, whatever the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const part of withoutFormula(text).split(/[;\t]/))
        expect(part).not.toMatch(/^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 2000 },
  );
});

test("only apostrophes are added, and they can be taken away again", () => {
  const added =
    /(?<=(?:^|[;\t])[\s'\p{Cc}\p{Cf}]*)'(?=[=+\-@＝＋－＠﹦﹢﹣﹫−])|^'(?='*[\t\r\n])/gu;
  fc.assert(
    fc.property(texts, (text) => {
      expect(withoutFormula(text).replace(added, "")).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test("a text made to be slow is not", () => {
  const started = performance.now();
  withoutFormula("\t".repeat(200_000));
  withoutFormula(`${"; ".repeat(100_000)}=`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
