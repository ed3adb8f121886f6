import { expect, test } from "vitest";
import { isStrongPassword } from "./password";

test.each([
  ["con trâu đi qua cầu tre", true],
  ["mười chín ký tự nhé", false],
  ["Xuan-Truong2026", true],
  ["xuan-truong2026", false],
  ["Ngắn-1aA", false],
  ["aaaaaaaaaaaaaaaaaaaaaaaaaa", false],
  [`${"rất dài ".repeat(30)}`, false],
])("%s", (password, strong) => {
  expect(isStrongPassword(password)).toBe(strong);
});
