import { expect, test } from "vitest";
import { readPlan } from "@/domain/plan/read-plan";
import { textOfFile } from "./text-of-file";

const TEXT = "I. MỤC ĐÍCH\n1. Yêu cầu: hoà giải";

test("a file saved as UTF-8 is read as it stands, without the mark before it", () => {
  expect(textOfFile(new TextEncoder().encode(TEXT))).toBe(TEXT);
  expect(textOfFile(new TextEncoder().encode(`\ufeff${TEXT}`))).toBe(TEXT);
});

test.each(["utf16le", "utf16be"] as const)("a file saved as %s is read too", (encoding) => {
  const bytes = Buffer.from(`\ufeff${TEXT}`, "utf16le");
  expect(textOfFile(encoding === "utf16le" ? bytes : bytes.swap16())).toBe(TEXT);
});

test("a file that is no text is told as such", () => {
  const word = Buffer.from([0x50, 0x4b, 3, 4, 0x80, 0xfe, 0xc0, 0x01]);
  expect(readPlan(textOfFile(word))).toEqual({ ok: false, reason: "binary" });
});
