import { beforeAll, expect, test } from "vitest";
import { ownPath, signInAddress } from "./asked-path";

beforeAll(() => {
  process.env.NEXTAUTH_URL = "http://localhost:3000";
});

test.each([
  ["/tasks?class=overdue#III.3", "/tasks?class=overdue#III.3"],
  ["http://localhost:3000/agency", "/agency"],
  ["/", "/"],
  ["https://evil.example/tasks", null],
  ["//evil.example", null],
  ["/\\evil.example", null],
  ["\\\\evil.example", null],
  ["/\t/evil.example", null],
  ["/.//evil.example", null],
  ["http://localhost:3000//evil.example", null],
  ["javascript:alert(1)", null],
  ["http://localhost:3000@evil.example/", null],
  ["/api/auth/signin", null],
  ["/sign-in?error=locked", null],
  ["/set-up", null],
  ["http://", null],
  ["", null],
  [undefined, null],
])("after signing in, %s leads to %s", (asked, path) => {
  expect(ownPath(asked)).toBe(path);
});

test("whoever is sent to sign in comes back, and is told why they were sent", () => {
  expect(signInAddress("/tasks?page=2", "idle")).toBe(
    "/api/auth/signin?callbackUrl=%2Ftasks%3Fpage%3D2&error=idle",
  );
});
