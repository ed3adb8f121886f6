import { afterAll, beforeAll, expect, test } from "vitest";
import { enterFigures } from "../commands/enter-figures";
import { workBackFigures } from "../commands/work-back-figures";
import { MONDAY, type TestCommune, testCommune } from "../testing/commune";
import { targetsOfPlan } from "../testing/targets";
import { pastedFigures } from "./pasted-figures";
import { targetPage } from "./target-page";

let commune: TestCommune;
let targets: Awaited<ReturnType<typeof targetsOfPlan>>;
beforeAll(async () => {
  commune = await testCommune();
  targets = await targetsOfPlan();
});
afterAll(() => commune.close());

const ANNEX =
  "Chỉ tiêu\t2025\t2026\t2027\t2028\t2029\t2030\nSố người\t591\t629\t667\t705\t743\t781";
const FROM = { source: "Biểu kèm theo Kế hoạch", sourceDay: "12/3/2026" };

async function read() {
  const asked = { targetId: targets.voluntary.id, kind: "planned" as const, text: ANNEX, ...FROM };
  const reading = await pastedFigures(commune.company.mai, asked);
  if (!reading) throw new Error("no reading");
  return reading;
}

test("an annex with the year it starts from takes the place of figures worked back, though they are equal", async () => {
  const office = { actor: commune.company.mai, now: MONDAY };
  expect((await workBackFigures(office, { targetId: targets.voluntary.id })).ok).toBe(true);
  const { rows, problems } = await read();
  expect(problems).toEqual([]);
  expect(
    rows.map(({ kind, year, wasWorkedBack, isSame }) => [kind, year, wasWorkedBack, isSame]),
  ).toEqual([
    ["baseline", 2025, true, false],
    ...[2026, 2027, 2028, 2029].map((year) => ["planned", year, true, false]),
    ["planned", 2030, false, false],
  ]);
  const figures = rows.map(({ kind, year, agencyId, typed }) => ({
    kind,
    year,
    agencyId,
    typed,
    ...FROM,
  }));
  const done = await enterFigures(office, { targetId: targets.voluntary.id, figures });
  expect(done).toEqual({ ok: true, value: { count: 6 } });
  const page = await targetPage(commune.company.mai, targets.voluntary.id);
  const now = [page?.target.baseline, ...(page?.target.planned ?? [])];
  expect(now.map((one) => [one?.value, one?.workedBack, one?.source])).toEqual(
    [591, 629, 667, 705, 743, 781].map((value) => [value, false, FROM.source]),
  );
  expect((await read()).rows.every(({ isSame }) => isSame)).toBe(true);
});
