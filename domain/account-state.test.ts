import { expect, test } from "vitest";
import { accountState } from "./account-state";

const NOON = new Date("2026-12-14T05:00:00Z");

test.each([
  [{ disabledAt: NOON, isLocked: true, mustSetUp: true }, "disabled"],
  [{ disabledAt: null, isLocked: true, mustSetUp: true }, "locked"],
  [{ disabledAt: null, isLocked: false, mustSetUp: true }, "waiting"],
  [{ disabledAt: null, isLocked: false, mustSetUp: false }, "in_use"],
] as const)("an account with %o is %s", (account, state) => {
  expect(accountState(account)).toBe(state);
});
