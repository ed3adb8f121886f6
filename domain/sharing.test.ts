import { expect, test } from "vitest";
import { isOnDuties } from "./audit";
import { ROLES } from "./person";
import { isShareable, mayBeShared } from "./sharing";

const TODAY = "2026-12-14";

test("only those who report for an agency may share an account", () => {
  expect(ROLES.filter(isShareable)).toEqual(["officer", "agency_head"]);
});

test("what an account no longer is does not keep it from being shared, what it will be does", () => {
  const officer = { role: "officer", untilDay: null } as const;
  expect(mayBeShared([officer, { role: "member", untilDay: "2026-12-13" }], TODAY)).toBe(true);
  expect(mayBeShared([officer, { role: "member", untilDay: "2026-12-14" }], TODAY)).toBe(false);
  expect(mayBeShared([officer, { role: "chair", untilDay: null }], TODAY)).toBe(false);
});

test("signing in and taking a list out to read ask nobody who acts, an act on a duty does", () => {
  expect(isOnDuties("session.opened")).toBe(false);
  expect(isOnDuties("account.password_changed")).toBe(false);
  expect(isOnDuties("list.exported")).toBe(false);
  expect(isOnDuties("task.updated")).toBe(true);
  expect(isOnDuties("submission.withdrawn")).toBe(true);
});
