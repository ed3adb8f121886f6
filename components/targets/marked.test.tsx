import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TargetFacts } from "@/app/targets/[id]/target-facts";
import { ShareSums } from "@/app/targets/share-sums";
import type { StandingReport } from "@/domain/target/standing";
import { standingOfTarget } from "@/domain/target/standing";
import messages from "@/messages/vi.json";
import type { TargetShares } from "@/server/queries/target-shares";
import { useDrawingSentence } from "./drawing-of";
import { PrintedTargets } from "./printed-targets";
import { ComparedCell } from "./target-cells";
import { TargetSay } from "./target-say";
import { VillagesTable } from "./villages-table";

const REPORT: StandingReport = {
  ...{ id: "r", number: 1, lastDay: "2026-06-30", agencyId: null, value: 3500 },
  ...{ verdict: "confirmed", verdictAt: new Date("2026-07-02"), at: new Date("2026-07-01") },
  ...{ byName: "A", verdictByName: "B", agencyName: null, agencyOrder: null },
};

/** A target whose start and year are both worked back, or both stated. */
function standing(workedBack: boolean, lastDay = "2026-06-30", next: number | null = null) {
  const row = { agencyId: null, seq: 1, workedBack, agencyName: null, agencyOrder: null };
  const at = new Date("2026-03-01");
  return standingOfTarget(
    {
      ...{ id: "t", position: 1, name: "số người tham gia", unit: "people", isAtLeast: true },
      ...{ finalYear: 2030, finalValue: 5053, yearlyGain: 345, partOfId: null, clauseAt: null },
      ...{ responsibleAgencyId: null, responsibleAgencyName: null },
      values: [
        { ...row, kind: "baseline", year: 2025, value: 3328, at },
        { ...row, kind: "planned", year: 2026, value: 3673, at },
        { ...row, kind: "planned", year: 2027, value: next, at },
      ],
      reports: [{ ...REPORT, lastDay }],
    },
    lastDay === "2026-06-30" ? "2026-08-01" : "2027-01-20",
  );
}

const html = (element: ReactElement) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="vi" messages={messages} timeZone="Asia/Ho_Chi_Minh">
      {element}
    </NextIntlClientProvider>,
  );

function Sentence({ workedBack }: { workedBack: boolean }) {
  return useDrawingSentence()(standing(workedBack));
}

const marks = (element: ReactElement) => html(element).match(/tính ngược/g)?.length ?? 0;

test("whatever rests on a figure worked back says so, and nothing else does", () => {
  expect(marks(<TargetFacts target={standing(true)} />)).toBe(3);
  expect(marks(<TargetSay target={standing(true)} />)).toBe(2);
  expect(marks(<Sentence workedBack />)).toBe(1);
  expect(marks(<PrintedTargets targets={[standing(true)]} />)).toBe(3);
  for (const element of [
    <TargetFacts key="facts" target={standing(false)} />,
    <TargetSay key="say" target={standing(false)} />,
    <Sentence key="sentence" workedBack={false} />,
    <PrintedTargets key="printed" targets={[standing(false)]} />,
  ])
    expect(marks(element)).toBe(0);
});

test("shares beside a commune's figure that is worked back say so", () => {
  const shares = (workedBack: boolean) => (
    <VillagesTable
      villages={{
        ...{ year: 2026, villages: [], actuals: null },
        shares: { sum: 3600, planned: { value: 3673, workedBack } },
      }}
      unit="people"
    />
  );
  expect([marks(shares(true)), marks(shares(false))]).toEqual([1, 0]);
  const sums = (workedBack: boolean) => (
    <ShareSums
      page={{
        target: { unit: "people" } as TargetShares["target"],
        villages: [],
        sums: [{ year: 2026, planned: { value: 3673, workedBack }, sum: 3600, villages: 2 }],
      }}
    />
  );
  expect([marks(sums(true)), marks(sums(false))]).toEqual([2, 0]);
});

test("how far it lies from a line worked back is said and marked, and is no red", () => {
  const [back, stated] = [true, false].map((workedBack) =>
    html(<ComparedCell target={standing(workedBack)} />),
  );
  expect(back).toMatch(/chậm|vượt/);
  expect([back?.includes("tính ngược"), back?.includes("over-fg")]).toEqual([true, false]);
  expect([stated?.includes("tính ngược"), stated?.includes("chậm")]).toEqual([false, false]);
});

test("when the year has turned, its result stays beside what the new year assigns", () => {
  const turned = html(<TargetFacts target={standing(false, "2026-12-31", 4008)} />);
  for (const said of ["Giao năm 2026", "3.673", "95,3%", "Giao năm 2027", "4.008"])
    expect(turned).toContain(said);
  const printed = html(<PrintedTargets targets={[standing(false, "2026-12-31", 4008)]} />);
  expect(printed).toContain("Giao năm 2026");
  expect(printed).toContain("năm 2027 giao 4.008");
});

test("the year's growth is behind when the year is over, not in its middle", () => {
  const isRed = (day: string) =>
    html(<TargetSay target={standing(false, day)} />).includes("over-fg");
  expect([isRed("2026-06-30"), isRed("2026-12-31")]).toEqual([false, true]);
});
