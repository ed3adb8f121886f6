import { expect, test } from "vitest";
import { shownAbout, shownNeed, shownRate } from "./shown";

test("a rate has one decimal and is a hundred only when all is reached", () => {
  expect([98.62, 98.67, 99.97, 100, 104.449].map(shownRate)).toEqual([
    98.6, 98.7, 99.9, 100, 104.4,
  ]);
});

test("what is needed is rounded up, and what is reckoned to the nearest", () => {
  expect([20, 20.1, 0.02, 0].map((value) => shownNeed(value, "people"))).toEqual([20, 21, 1, 0]);
  expect([0.1 + 0.2, 1.234].map((value) => shownNeed(value, "percent"))).toEqual([0.3, 1.24]);
  expect(shownNeed(60 - 59.8, "percent")).toBe(0.2);
  expect([shownAbout(4757.6, "people"), shownAbout(59.87, "percent")]).toEqual([4758, 59.9]);
});
