import { expect, test } from "vitest";
import { USERNAME, usernameFor } from "./username";

test.each([
  ["Phòng VH-XH", "phong-vh-xh"],
  ["Thôn Đông Hòa", "thon-dong-hoa"],
  ["Ủy ban MTTQ (xã)", "uy-ban-mttq-xa"],
  ["  Thuế cơ sở 8  ", "thue-co-so-8"],
])("the account of %s is called %s", (shortName, username) => {
  expect(usernameFor(shortName)).toBe(username);
  expect(usernameFor(shortName)).toMatch(USERNAME);
});

test.each(["a", "-a", "Ab", "tên", "a b", "a_b", "", "a".repeat(64)])("%s is no name", (name) => {
  expect(name).not.toMatch(USERNAME);
});
