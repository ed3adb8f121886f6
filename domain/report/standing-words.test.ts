import { expect, test } from "vitest";
import { stillStand } from "./standing-words";

const lent = { agency: "Thống kê", section: "next", text: "Điều tra mẫu.\nCông bố." } as const;

test.each([
  ["as they were", { next: "Thống kê: Điều tra mẫu. Công bố." }, true],
  ["one of their lines in another section", { causes: "Điều tra mẫu." }, true],
  ["told in other words under the agency's name", { next: "Theo Thống kê, sẽ điều tra." }, true],
  ["the agency named elsewhere", { causes: "Thống kê chậm." }, false],
  ["nothing of them", { next: "Kỳ tới." }, false],
])("words that were taken in: %s", (_what, prose, expected) => {
  expect(stillStand(lent, prose)).toBe(expected);
});
