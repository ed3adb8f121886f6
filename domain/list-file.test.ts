import { expect, test } from "vitest";
import { textOf } from "./list-file";

const text = "Thôn Đông;Xuân Tiến";

test.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
  ["what a spreadsheet calls Unicode text", Buffer.from(`\ufeff${text}`, "utf16le")],
  ["the same the other way round", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  // "Thôn Đông" as Windows-1258 has it: ô is one byte, Đ is another.
  [
    "old Vietnamese Windows",
    Buffer.from([
      ...Buffer.from("Thôn Ðông;Xuân Tiến", "latin1").subarray(0, 17),
      0xea,
      0xec,
      0x6e,
    ]),
  ],
])("%s", (_name, bytes) => {
  expect(textOf(bytes)).toBe(text);
});
