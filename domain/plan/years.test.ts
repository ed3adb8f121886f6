import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { seedPlan } from "../../db/seed/commune";
import { readPlan } from "./read-plan";
import { lastDayOfPlan } from "./years";

function titled(text: string) {
  const result = readPlan(text);
  if (!result.ok) throw new Error(result.reason);
  return [result.reading.title, text] as const;
}

const example = (name: string) =>
  readFileSync(new URL(`./examples/${name}`, import.meta.url), "utf8");

test("the plan of Xuân Trường is for the years to the end of 2030, by its title and by its text alike", () => {
  const [title, text] = titled(seedPlan().source);
  expect(title).toContain("đến năm 2030");
  expect(lastDayOfPlan(title, text)).toBe("2030-12-31");
  expect(lastDayOfPlan(null, text)).toBe("2030-12-31");
});

test.each(["lettered-clauses.md", "plain-numbers.txt"])(
  "the example %s is for the one year that its title names",
  (name) => {
    const [title, text] = titled(example(name));
    expect(lastDayOfPlan(title, text)).toBe("2026-12-31");
  },
);

test.each([
  ["Phát triển nông nghiệp giai đoạn 2026 – 2030", "", "2030-12-31"],
  ["Cải cách hành chính đến hết năm 2028", "", "2028-12-31"],
  ["Thực hiện Nghị quyết ngày 10 tháng 12 năm 2025", "", null],
  [
    "Phòng, chống dịch",
    "Tổng kết giai đoạn 2021-2025; mục tiêu giai đoạn 2026-2030.",
    "2030-12-31",
  ],
  ["Phòng, chống dịch", "Theo Đề án giai đoạn từ năm 2026 đến năm 2029.", "2029-12-31"],
  ["Chuyển đổi số năm 2026", "Thực hiện Đề án giai đoạn 2026-2030.", "2026-12-31"],
  ["Phòng, chống dịch", "Xã ban hành năm 2026. Điện thoại 2026-2030.", null],
  [null, "", null],
] as const)("of %s / %s it is %s", (title, text, day) => {
  expect(lastDayOfPlan(title, text)).toBe(day);
});
