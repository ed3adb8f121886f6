import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPlan } from "./read-plan";

const plan = readFileSync("db/seed/xuan-truong-403/plan.md", "utf8");

/** The plan over and over, each time with other names, so that nothing is met twice. */
function longPlan(length: number): string {
  const copies: string[] = [];
  let total = 0;
  for (let copy = 0; total < length; copy++) {
    const text = plan
      .replaceAll("Giao Thủy", `Giao Thủy ${copy}`)
      .replaceAll("Công an", `Công an ${copy}`);
    copies.push(text);
    total += text.length;
  }
  return copies.join("\n\n").slice(0, length);
}

/**
 * What a reading costs, in seconds: the better of two, each by the clock or by the processor time spent,
 * whichever is less. Another program on the same cores makes the clock run on; the collector's own
 * threads make the processor time add up.
 */
function secondsToRead(text: string): number {
  return Math.min(cost(text), cost(text));
}

function cost(text: string): number {
  const begun = performance.now();
  const before = process.cpuUsage();
  readPlan(text);
  const spent = process.cpuUsage(before);
  return Math.min((performance.now() - begun) / 1000, (spent.user + spent.system) / 1_000_000);
}

test("five megabytes are read in under five seconds, and twice the text in under three times the time", {
  timeout: 120_000,
}, () => {
  secondsToRead(longPlan(500_000));
  const half = secondsToRead(longPlan(2_500_000));
  const whole = secondsToRead(longPlan(5_000_000));
  expect(whole).toBeLessThan(5);
  expect(whole).toBeLessThan(half * 3);
});

test("texts made of one thing only take no more time than their length", {
  timeout: 120_000,
}, () => {
  for (const scrap of [
    " ",
    "*",
    "_",
    "\\",
    "- ",
    "1. a\n",
    "a",
    "A ",
    "phối hợp ",
    "phối hợp với Phòng Kinh tế, ",
    ", ",
    "(",
    "các cơ quan, ",
    "Phòng A, ",
    "trước ngày ",
    "hằng năm ",
    "1.",
    "|",
    "\n",
    "à\u0301",
    "thường xuyên và ",
    "Đơn vị chủ trì: ",
    "- Đơn vị chủ trì: A\n",
    "x\n\nx ",
    "  - a\n    - b\n",
  ]) {
    const text = (size: number) => `I. NHIỆM VỤ\n\n1. ${scrap.repeat(size / scrap.length)}`;
    // What collecting the garbage of earlier texts costs falls upon one of two readings, not upon both.
    const seconds = (size: number) => Math.min(...[1, 2].map(() => secondsToRead(text(size))));
    const small = seconds(100_000);
    const large = seconds(200_000);
    expect(large, JSON.stringify(scrap)).toBeLessThan(Math.max(0.25, small * 3));
  }
});
