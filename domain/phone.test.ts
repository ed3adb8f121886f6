import { expect, test } from "vitest";
import { isPhone } from "./phone";

test.each([
  ["0912 345 678", true],
  ["0912.345.678", true],
  ["+84 912 345 678", true],
  ["(0228) 3886-123", true],
  ["113", false],
  ["0912 345 67a", false],
  ["không có", false],
  ["0912345678 0912345679", false],
])("%s", (text, phone) => {
  expect(isPhone(text)).toBe(phone);
});
