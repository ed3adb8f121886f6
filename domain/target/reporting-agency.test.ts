import { expect, test } from "vitest";
import { seedPlan } from "../../db/seed/commune";
import { readPlan } from "../plan/read-plan";
import { reportingAgency } from "./reporting-agency";

const SAYS = "Kịp thời thông tin báo cáo về kết quả thực hiện chỉ tiêu được giao.";

test("of the real plan it is V.4.4 that says who reports on the targets", () => {
  const plan = readPlan(seedPlan().source);
  if (!plan.ok) throw new Error(plan.reason);
  const duties = plan.reading.duties.map(({ ref, text, lead }) => ({ id: ref, text, leads: lead }));
  expect(reportingAgency(duties)).toEqual({
    dutyId: "V.4.4",
    agencyId: "Bảo hiểm xã hội cơ sở Giao Thủy",
  });
});

test("nobody is made responsible when the plan names several, or says it twice, or not at all", () => {
  const one = { id: "a", text: SAYS, leads: ["bhxh"] };
  expect(reportingAgency([one])).toEqual({ dutyId: "a", agencyId: "bhxh" });
  expect(reportingAgency([{ ...one, leads: ["bhxh", "kt"] }])).toBeNull();
  expect(reportingAgency([{ ...one, leads: [] }])).toBeNull();
  expect(reportingAgency([one, { ...one, id: "b" }])).toBeNull();
  expect(
    reportingAgency([{ ...one, text: "Tổng hợp báo cáo kết quả thực hiện Kế hoạch." }]),
  ).toBeNull();
});
