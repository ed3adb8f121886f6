import { expect, test } from "vitest";
import { fill } from "./fill";

test("values are put into the server's words, and a gap without one stays", () => {
  expect(fill("{sent} / {size}, {at}", { sent: "3 MB", size: 5 })).toBe("3 MB / 5, {at}");
});
