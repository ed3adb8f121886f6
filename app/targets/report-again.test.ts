import { expect, test } from "vitest";
import { parseFigure } from "@/domain/target/figure";
import { readPeriod } from "@/domain/target/report-period";
import { returnedForm } from "./[id]/report/asked";
import { reportAgain } from "./report-again";

const REPORT = {
  ...{ period: "quarter" as const, lastDay: "2026-09-30", agencyId: "village", value: 3540 },
  ...{ note: "Theo danh sách & sổ", documentNumber: "57/BC-BHXH", documentDate: "2026-10-02" },
  ...{ noEvidenceReason: null, target: { id: "target", unit: "people" as const } },
};

test("what was given back stands in the form again as it was typed", () => {
  const address = new URL(reportAgain(REPORT), "https://xa.example");
  expect([address.pathname, address.hash]).toEqual(["/targets/target/report", "#form"]);
  const form = returnedForm(Object.fromEntries(address.searchParams));
  const { typed } = form;
  expect(readPeriod(typed("period"))).toEqual({ kind: "quarter", lastDay: "2026-09-30" });
  expect(parseFigure(typed("value"), "people")).toMatchObject({ ok: true, value: 3540 });
  expect(["agencyId", "note", "documentNumber", "documentDate"].map(typed)).toEqual([
    ...["village", "Theo danh sách & sổ", "57/BC-BHXH", "02/10/2026"],
  ]);
  expect([form.reason, form.isBroken, typed("noEvidenceReason")]).toEqual([null, false, ""]);
});

test("a percentage keeps its comma", () => {
  const rate = { ...REPORT, value: 41.5, target: { id: "rate", unit: "percent" as const } };
  expect(new URL(reportAgain(rate), "https://xa.example").searchParams.get("value")).toBe("41,5");
});
