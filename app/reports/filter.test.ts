import { expect, test } from "vitest";
import { reportFilterFrom, reportsAddress } from "./filter";

const ID = "0190b5a4-7c3e-7a10-8000-000000000001";

test("an address of reports says all that it was asked, the plan and period of the panel too", () => {
  const asked = {
    ...{ plan: ID, period: ID, missing: "1", kind: "agency", state: "sent", agency: ID },
    ...{ q: "thong ke", page: "3" },
  };
  const address = reportsAddress(reportFilterFrom(asked));
  expect(Object.fromEntries(new URLSearchParams(address.slice(9)))).toEqual(asked);
});

test("what makes no sense is as if it had not been asked", () => {
  const asked = {
    plan: "x",
    period: ["a"],
    missing: "yes",
    kind: "x",
    state: "discarded",
    page: "-1",
  };
  expect(reportsAddress(reportFilterFrom(asked))).toBe("/reports");
});
