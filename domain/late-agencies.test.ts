import { expect, test } from "vitest";
import { lateAgencies } from "./late-agencies";

test("what is overdue stands by agency with its references and its longest delay", () => {
  const task = (agencyId: string, ref: string, lastDay: string) => {
    return { agencyId, agencyName: `Đơn vị ${agencyId}`, ref, lastDay };
  };
  const overdue = [
    task("a", "V.2.2", "2026-09-30"),
    task("b", "III.5", "2026-10-10"),
    task("a", "III.3", "2026-10-12"),
  ];
  expect(lateAgencies(overdue, "2026-10-15")).toEqual([
    { name: "Đơn vị a", overdue: 2, worstDays: 15, refs: ["V.2.2", "III.3"] },
    { name: "Đơn vị b", overdue: 1, worstDays: 5, refs: ["III.5"] },
  ]);
  expect(lateAgencies([], "2026-10-15")).toEqual([]);
});
