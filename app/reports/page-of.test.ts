import { expect, test } from "vitest";
import { pageOf } from "./page-of";

test("every row stands on one page, and a page there is not becomes the nearest", () => {
  expect(pageOf(250, "3", 100)).toEqual({ page: 3, pages: 3, first: 200 });
  expect(pageOf(250, "9", 100)).toEqual({ page: 3, pages: 3, first: 200 });
  expect(pageOf(250, "-1", 100)).toEqual({ page: 1, pages: 3, first: 0 });
  expect(pageOf(0, undefined, 100)).toEqual({ page: 1, pages: 1, first: 0 });
  expect(pageOf(100, ["2"], 100)).toEqual({ page: 1, pages: 1, first: 0 });
});
