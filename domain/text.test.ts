import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./text";

test("a search without diacritics finds the word with them", () => {
  expect(fold("Bảo hiểm xã hội")).toBe("bao hiem xa hoi");
  expect(fold("ĐÔN ĐỐC đôn đốc")).toBe("don doc don doc");
});

test("the old and the new place of a tone mark are one key", () => {
  expect(fold("Văn hoá, Thuỷ, uỷ")).toBe(fold("Văn hóa, Thủy, ủy"));
});

test("composed and decomposed letters are one key", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
    }),
  );
});

test("hyphens, dashes and any white space part words alike", () => {
  for (const form of [
    "Văn hoá - Xã hội",
    "Văn hoá- xã hội",
    "Văn hoá – Xã\u00a0hội",
    " Văn\r\n\thoá‑xã hội ",
  ])
    expect(fold(form)).toBe("van hoa xa hoi");
});

test("only the letters A to Z change case, as in the database", () => {
  expect(fold("ΑΒΓ I İ")).toBe("ΑΒΓ i i");
});

test("a key folds to itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
