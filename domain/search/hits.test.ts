import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../text";
import { hitsIn } from "./hits";
import { searchKey } from "./key";
import { markedExcerpt, markedText } from "./marked-text";

const letters = fc.constantFrom(
  ..."aăâđeêioôơuưyAĂÂĐEÊIOÔƠUƯY bcdghklmnpqrstvx-–— \n\u00a0.,/0123456789",
  ..."ấựẴỔỹắềộ",
  ..."\u0301\u0300\u0309\u0303\u0323\u0302\u0306\u031b",
  "𝄞",
  "ﬁ",
  "각",
);
const texts = fc.string({ unit: letters, maxLength: 80 });
const found = (text: string, typed: string) =>
  hitsIn(text, typed).map(({ start, end }) => text.slice(start, end));

test("hits stand in the text as it is written, whatever the spelling", () => {
  expect(found("Bảo hiểm xã hội cơ sở", "bao hiem")).toEqual(["Bảo hiểm"]);
  expect(found("Phòng Văn hoá - Xã hội", "van hóa xa hoi")).toEqual(["Văn hoá - Xã hội"]);
  expect(found("Đôn đốc, ĐÔN ĐỐC", "don doc")).toEqual(["Đôn đốc", "ĐÔN ĐỐC"]);
  expect(found("Công văn 125/BC-UBND", "125/bc ubnd")).toEqual(["125/BC-UBND"]);
});

test("a letter and the marks after it are one, also in decomposed text", () => {
  const text = "Bảo hiểm".normalize("NFD");
  expect(found(text, "bao")).toEqual(["Bảo".normalize("NFD")]);
  expect(found(text, "ba")).toEqual(["Bả".normalize("NFD")]);
});

test("where the whole is not found each of its words is", () => {
  expect(found("Hội Nông dân, Hội phụ nữ", "phu nu nong dan")).toEqual([
    "Nông",
    "dân",
    "phụ",
    "nữ",
  ]);
  expect(found("Công an", "xyz")).toEqual([]);
});

test("every hit folds to something that was looked for and takes its marks along", () => {
  fc.assert(
    fc.property(texts, texts, (text, typed) => {
      const looked = fold(typed).split(" ").filter(Boolean);
      for (const { start, end } of hitsIn(text, typed)) {
        const hit = fold(text.slice(start, end));
        expect(looked.some((word) => hit.includes(word))).toBe(true);
        expect(text.slice(end)).not.toMatch(/^[\u0300-\u036f]/);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trimStart());
      }
    }),
    { numRuns: 1000 },
  );
});

test("what was cut out of a text is found in it", () => {
  fc.assert(
    fc.property(texts, fc.nat(80), fc.nat(80), (text, from, length) => {
      const typed = [...text].slice(from, from + length + 1).join("");
      if (fold(typed) === "" || fold(text.slice(text.indexOf(typed))) === "") return;
      if (!fold(text).includes(fold(typed))) return;
      expect(found(text, typed).length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test("the pieces of a marked text are the text", () => {
  fc.assert(
    fc.property(texts, texts, (text, typed) => {
      expect(markedText(text, typed).join("")).toBe(text);
    }),
  );
});

test("an excerpt holds the first hit and no more than its length", () => {
  const text = `${"Tăng cường công tác tuyên truyền ".repeat(20)}bảo hiểm xã hội${" và việc làm".repeat(20)}`;
  const pieces = markedExcerpt(text, "bao hiem", 160);
  expect(pieces[1]).toBe("bảo hiểm");
  expect(pieces[0]).toMatch(/^… /);
  expect(pieces.at(-1)).toMatch(/…$/);
  expect(pieces.join("").length).toBeLessThan(170);
  expect(markedExcerpt("Công an xã", "cong an", 160)).toEqual(["", "Công an", " xã"]);
  expect(markedExcerpt(text, "tang cuong", 60)[1]).toBe("Tăng cường");
});

test("a telephone is looked for by its digits, and one letter by nothing", () => {
  expect(searchKey("+84 912 000 001")?.digits).toBe("0912000001");
  expect(searchKey("0912-000")?.digits).toBe("0912000");
  expect(searchKey("125/BC-UBND")).toEqual({
    key: "125/bc ubnd",
    words: ["125/bc", "ubnd"],
    digits: null,
  });
  expect(searchKey(" a ")).toBeNull();
  expect(searchKey("---")).toBeNull();
});
