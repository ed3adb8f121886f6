import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

const from = (headers: Record<string, string>) =>
  isSameOrigin(new Headers({ host: "dondoc.xa.vn", ...headers }));

test("our own page may send a form", () => {
  expect(from({ origin: "https://dondoc.xa.vn" })).toBe(true);
  expect(from({ origin: "http://dondoc.xa.vn", host: "DonDoc.xa.vn" })).toBe(true);
  expect(from({ origin: "http://localhost:3000", host: "localhost:3000" })).toBe(true);
});

test("the browser's own word that the page is ours is enough", () => {
  expect(from({ origin: "null", "sec-fetch-site": "same-origin" })).toBe(true);
});

test.each([
  ["another site", { origin: "https://evil.example" }],
  ["another port", { origin: "https://dondoc.xa.vn:8443" }],
  ["a neighbouring site", { origin: "https://x.dondoc.xa.vn", "sec-fetch-site": "same-site" }],
  ["a page without an origin", { origin: "null" }],
  ["a program that names none", {} as Record<string, string>],
])("%s may not", (_who, headers) => {
  expect(from(headers)).toBe(false);
});
