import { expect, test } from "vitest";
import { type Failure, LOCK_LASTS, lockOf, triesLeft } from "./sign-in-lock";

const MINUTE = 60_000;
const NOON = new Date("2026-12-14T05:00:00Z");
const HOME = "10.0.0.7";

const after = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE);

/** Wrong tries, one at each of these minutes after noon. */
const wrong = (minutes: number[], address = HOME): Failure[] =>
  minutes.map((minute) => ({ address, at: after(minute) }));

test("four wrong tries lock nothing, the fifth locks the name for its address", () => {
  expect(lockOf(wrong([0, 1, 2, 3]), HOME, after(3))).toBeNull();
  expect(lockOf(wrong([0, 1, 2, 3, 4]), HOME, after(4))).toBe("name_and_address");
});

test("another address may still try", () => {
  expect(lockOf(wrong([0, 1, 2, 3, 4]), "10.0.0.8", after(4))).toBeNull();
});

test("the lock holds a quarter of an hour from the fifth try, then five tries begin anew", () => {
  const five = wrong([0, 4, 8, 12, 14]);
  expect(lockOf(five, HOME, new Date(after(14).getTime() + LOCK_LASTS - 1))).not.toBeNull();
  expect(lockOf(five, HOME, after(29))).toBeNull();
  const again = [...five, ...wrong([30, 31, 32, 33])];
  expect(lockOf(again, HOME, after(33))).toBeNull();
  expect(lockOf([...again, ...wrong([34])], HOME, after(34))).toBe("name_and_address");
});

test("five wrong tries spread over more than a quarter of an hour lock nothing", () => {
  expect(lockOf(wrong([0, 5, 10, 14, 15]), HOME, after(15))).toBeNull();
});

test("thirty wrong tries from anywhere lock the name for everybody", () => {
  const spread = Array.from({ length: 30 }, (_, n) => wrong([n / 4], `10.0.1.${n}`)).flat();
  expect(lockOf(spread.slice(0, 29), "10.0.9.9", after(8))).toBeNull();
  expect(lockOf(spread, "10.0.9.9", after(8))).toBe("name");
  expect(lockOf(spread, "10.0.9.9", after(7.25 + 15))).toBeNull();
});

test("the tries that are left count down to the lock of either kind", () => {
  expect(triesLeft([], HOME, NOON)).toBe(5);
  expect(triesLeft(wrong([0, 1]), HOME, after(2))).toBe(3);
  expect(triesLeft(wrong([0, 1]), HOME, after(15.5))).toBe(4);
  const others = wrong(
    Array.from({ length: 28 }, (_, n) => n / 4),
    "10.0.1.1",
  );
  expect(triesLeft(others, HOME, after(7))).toBe(2);
});
