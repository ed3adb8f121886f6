import { expect, test } from "vitest";
import { isOwnRequest, isSameOrigin } from "./same-origin";

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

test.each([
  ["our page's piece of a file", "PATCH", { origin: "http://localhost" }, true],
  ["a script's question that names no page", "HEAD", {}, true],
  ["another site's question", "HEAD", { "sec-fetch-site": "cross-site" }, false],
  ["a piece that names no page", "PATCH", {}, false],
  ["another site's piece", "PATCH", { origin: "https://evil.example" }, false],
])("%s by %s: %o is ours: %s", (_what, method, headers, answer) => {
  const all = { host: "localhost", "tus-resumable": "1.0.0", ...headers } as Record<string, string>;
  expect(isOwnRequest(new Request("http://localhost/uploads/1", { method, headers: all }))).toBe(
    answer,
  );
});
