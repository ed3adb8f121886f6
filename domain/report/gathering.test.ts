import { expect, test } from "vitest";
import { ownReport } from "./gathering";

const period = { startsOn: "2026-01-01", endsOn: "2026-12-31", inputsDueOn: "2026-12-18" };
const year = { fromDay: "2026-01-01", toDay: "2026-12-31", dataDay: "2026-12-10" };

test.each([
  ["the period's days", year, true],
  ["the year of reports", { ...year, fromDay: "2025-12-15", toDay: "2026-12-14" }, true],
  ["a few days", { ...year, fromDay: "2026-12-10", toDay: "2026-12-14" }, false],
  ["a month of reports", { ...year, fromDay: "2026-11-15", toDay: "2026-12-14" }, false],
  ["the period's days as they stood long before", { ...year, dataDay: "2026-06-30" }, false],
])("a report on %s is the period's own: %o", (_what, days, expected) => {
  const sent = { ...days, state: "sent" } as const;
  expect(ownReport(period, [sent], "2026-12-14").isSent).toBe(expected);
});

test("a draft for the period is shown where nothing was sent for it", () => {
  const draft = { ...year, state: "draft" } as const;
  const other = { ...year, fromDay: "2026-12-10", toDay: "2026-12-14", state: "sent" } as const;
  const found = { isSent: false, report: draft };
  expect(ownReport(period, [other, draft], "2026-12-14")).toEqual(found);
});
