import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { targetPage } from "../queries/target-page";
import { MONDAY, type TestCommune, testCommune } from "../testing/commune";
import { cell, targetsOfPlan, twoVillages } from "../testing/targets";
import { enterFigures } from "./enter-figures";
import { setTargetAgency } from "./set-target-agency";
import { stateTarget } from "./state-target";
import { workBackFigures } from "./work-back-figures";

let commune: TestCommune;
let targets: Awaited<ReturnType<typeof targetsOfPlan>>;
beforeAll(async () => {
  commune = await testCommune();
  targets = await targetsOfPlan();
});
afterAll(() => commune.close());

type Cells = ReturnType<typeof cell>[];
const enter = (targetId: string, ...figures: Cells) =>
  enterFigures({ actor: commune.company.mai, now: MONDAY }, { targetId, figures });

async function shown(targetId: string) {
  const page = await targetPage(commune.company.mai, targetId);
  if (!page) throw new Error("no target");
  return page.target;
}

async function events(): Promise<number> {
  const visible = visibleTo({ kind: "system" });
  const event = visible.events();
  return (await visible.read.select({ id: event.id }).from(event)).length;
}

test("a baseline and the annex's years are written with source and day; other years stay missing", async () => {
  const { all } = targets;
  const source = { source: "Công văn 45/BHXH", sourceDay: "12/3/2026" };
  const done = await enter(
    all.id,
    cell("baseline", 2025, "3.412", source),
    cell("planned", 2026, "3 760"),
    cell("planned", 2030, "5053"),
  );
  expect(done).toEqual({ ok: true, value: { count: 3 } });
  const target = await shown(all.id);
  expect(target.baseline).toMatchObject({
    ...{ value: 3412, source: "Công văn 45/BHXH", sourceDay: "2026-03-12" },
    ...{ workedBack: false, byName: "Trần Thị Mai" },
  });
  expect(target.planned.map(({ year, value }) => [year, value])).toEqual([
    [2026, 3760],
    [2030, 5053],
  ]);
});

test("a figure that is written over or taken away leaves its row behind", async () => {
  const { all } = targets;
  expect((await enter(all.id, cell("planned", 2028, "4.400"))).ok).toBe(true);
  expect((await enter(all.id, cell("planned", 2028, "4.410"))).ok).toBe(true);
  expect((await enter(all.id, cell("planned", 2028, ""))).ok).toBe(true);
  const { values, planned } = await shown(all.id);
  const rows = values.filter(({ year, kind }) => year === 2028 && kind === "planned");
  expect(rows.map(({ seq, value }) => [seq, value])).toEqual([
    [1, 4400],
    [2, 4410],
    [3, null],
  ]);
  expect(planned.some(({ year }) => year === 2028)).toBe(false);
});

test.each([
  ["letters in a number", [cell("planned", 2027, "4.0l8")], { "planned/2027/": "count_letters" }],
  ["a comma for thousands", [cell("planned", 2027, "4,018")], { "planned/2027/": "count_comma" }],
  [
    "one wrong cell among good ones",
    [cell("planned", 2027, "4.018"), cell("planned", 2029, "4.70")],
    { "planned/2029/": "count_groups" },
  ],
  [
    "a year beyond the plan",
    [cell("planned", 2031, "6.000")],
    { "planned/2031/": "year_out_of_plan" },
  ],
  [
    "a baseline of another year",
    [cell("baseline", 2024, "1")],
    { "baseline/2024/": "year_out_of_plan" },
  ],
  [
    "no source",
    [cell("planned", 2027, "4.018", { source: "" })],
    { "source/planned/2027/": "missing" },
  ],
  [
    "a source without a figure",
    [cell("planned", 2027, "", { source: "Biểu 2", seen: "" })],
    { "planned/2027/": "missing" },
  ],
])("%s: nothing is written, and the cell says why", async (_what, cells, fields) => {
  const before = await events();
  const result = await enter(targets.all.id, ...cells);
  expect(result).toMatchObject({ ok: false, reason: "invalid", fields });
  expect(await events()).toBe(before);
});

test("a form in which nothing was changed says so, over the form", async () => {
  const result = await enter(targets.all.id, cell("planned", 2027, ""));
  expect(result).toEqual({ ok: false, reason: "nothing_changed" });
});

test("voluntary participants cannot be more than all participants, and says how many those are", async () => {
  const before = await events();
  const result = await enter(targets.voluntary.id, cell("baseline", 2025, "3.413"));
  expect(result).toEqual({
    ...{ ok: false, reason: "invalid", fields: { "baseline/2025/": "part_exceeds_whole" } },
    aboutFields: { "baseline/2025/": "3.412" },
  });
  expect(await events()).toBe(before);
  expect((await enter(targets.voluntary.id, cell("baseline", 2025, "600"))).ok).toBe(true);
  const whole = await enter(targets.all.id, cell("baseline", 2025, "599"));
  expect(whole).toMatchObject({
    fields: { "baseline/2025/": "whole_below_part" },
    aboutFields: { "baseline/2025/": "600" },
  });
  const last = await enter(
    targets.voluntary.id,
    cell("planned", 2030, "5.054"),
    cell("planned", 2026, "3.761"),
  );
  // The plan's own last figure of the whole is as good as an entered one.
  expect(last).toMatchObject({
    fields: { "planned/2030/": "part_exceeds_whole", "planned/2026/": "part_exceeds_whole" },
    aboutFields: { "planned/2030/": "5.053", "planned/2026/": "3.760" },
  });
});

test("of two who write a part and its whole at once, one is told what the other wrote", async () => {
  const { all, voluntary } = targets;
  const results = await Promise.all([
    enter(all.id, cell("planned", 2027, "700")),
    enter(voluntary.id, cell("planned", 2027, "800")),
  ]);
  const refused = results.flatMap((result) =>
    result.ok ? [] : [result.fields?.["planned/2027/"]],
  );
  expect(refused).toHaveLength(1);
  expect(["part_exceeds_whole", "whole_below_part"]).toContain(refused[0]);
  const left = results[0].ok ? all : voluntary;
  expect((await enter(left.id, cell("planned", 2027, ""))).ok).toBe(true);
});

test("a percentage has a comma, and is a hundred at most", async () => {
  const { rate } = targets;
  expect((await enter(rate.id, cell("baseline", 2025, "41,25%"))).ok).toBe(true);
  expect((await shown(rate.id)).baseline?.value).toBe(41.25);
  const over = await enter(rate.id, cell("planned", 2026, "100,5"));
  expect(over).toMatchObject({ fields: { "planned/2026/": "percent_range" } });
});

test("two who write different figures into one cell: the second is told, and nothing of theirs is written", async () => {
  const { all } = targets;
  const seen = "";
  const first = { actor: commune.company.mai, now: MONDAY };
  const second = { actor: commune.company.son, now: MONDAY };
  const write = (occasion: typeof first, typed: string) =>
    enterFigures(occasion, {
      targetId: all.id,
      figures: [
        cell("planned", 2029, typed, { seen }),
        // Neither has touched this one, which the first test has filled meanwhile.
        cell("planned", 2026, "", { seen: "" }),
      ],
    });
  const results = await Promise.all([write(first, "4.700"), write(second, "4.710")]);
  const refused = results.find(({ ok }) => !ok);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const kept = (await shown(all.id)).planned.find(({ year }) => year === 2029)?.value;
  expect(refused).toMatchObject({
    ...{ reason: "invalid", fields: { "planned/2029/": "changed_meanwhile" } },
    aboutFields: { "planned/2029/": kept === 4700 ? "4.700" : "4.710" },
  });
  expect((await shown(all.id)).planned.find(({ year }) => year === 2026)?.value).toBe(3760);
  // The form that comes back knows what stands there, and its second sending is meant.
  if (!refused || refused.ok) throw new Error("nobody was refused");
  const known = refused.values?.["seen/planned/2029/"];
  expect((await enter(all.id, cell("planned", 2029, "4.720", { seen: known }))).ok).toBe(true);
  expect((await shown(all.id)).planned.find(({ year }) => year === 2029)?.value).toBe(4720);
});

test("the same form sent twice is one act", async () => {
  const occasion = { actor: commune.company.mai, now: MONDAY, key: "one-form" };
  const input = { targetId: targets.rate.id, figures: [cell("planned", 2027, "48")] };
  const first = await enterFigures(occasion, input);
  expect(await enterFigures(occasion, input)).toEqual(first);
  const { values } = await shown(targets.rate.id);
  expect(values.filter(({ year, kind }) => year === 2027 && kind === "planned")).toHaveLength(1);
});

test("villages' shares may fall short of the commune's figure: both sums and the difference can be said", async () => {
  const { all } = targets;
  const [one, other] = await twoVillages(commune.company.tuan, MONDAY);
  const done = await enter(
    all.id,
    cell("share", 2026, "1.500", { agencyId: one }),
    cell("share", 2026, "2.000", { agencyId: other }),
  );
  expect(done.ok).toBe(true);
  expect((await shown(all.id)).shareSums).toEqual([
    { year: 2026, planned: 3760, sum: 3500, villages: 2 },
  ]);
});

test("neither a group nor an office of the commune has a share", async () => {
  const visible = visibleTo({ kind: "system" });
  const agency = visible.agencies();
  const bodies = await visible.read.select().from(agency);
  const group = bodies.find(({ kind }) => kind === "group")?.id ?? "";
  const result = await enter(targets.all.id, cell("share", 2026, "5", { agencyId: group }));
  expect(result).toMatchObject({ fields: { [`share/2026/${group}`]: "choice" } });
  const { agencyId } = commune.company.thang;
  const office = await enter(targets.all.id, cell("share", 2026, "5", { agencyId }));
  expect(office).toMatchObject({ fields: { [`share/2026/${agencyId}`]: "choice" } });
});

test("working back fills what is empty, is marked, and does nothing where there is a baseline", async () => {
  const office = { actor: commune.company.mai, now: MONDAY };
  const { all, voluntary } = targets;
  expect(await workBackFigures(office, { targetId: all.id })).toMatchObject({
    reason: "not_derivable",
  });
  expect((await enter(voluntary.id, cell("baseline", 2025, ""))).ok).toBe(true);
  expect((await workBackFigures(office, { targetId: voluntary.id })).ok).toBe(true);
  const { baseline, planned, quote } = await shown(voluntary.id);
  expect(baseline).toMatchObject({ value: 591, workedBack: true });
  expect(baseline?.source).toContain(quote);
  expect(planned.map(({ value, workedBack }) => [value, workedBack])).toEqual([
    [629, true],
    [667, true],
    [705, true],
    [743, true],
  ]);
  // The real figure takes the place of what was reckoned.
  expect((await enter(voluntary.id, cell("baseline", 2025, "602"))).ok).toBe(true);
  expect((await shown(voluntary.id)).baseline).toMatchObject({ value: 602, workedBack: false });
});

test("those who steer say who reports on a target; then it is no longer the plan's word", async () => {
  const office = { actor: commune.company.mai, now: MONDAY };
  const { agencyId } = commune.company.thang;
  expect((await setTargetAgency(office, { targetId: targets.rate.id, agencyId })).ok).toBe(true);
  const { responsibleAgencyName, responsibleDutyRef } = await shown(targets.rate.id);
  expect([responsibleAgencyName, responsibleDutyRef]).toEqual(["Phòng Kinh tế", null]);
});

test("what the plan states is not changed by hand", async () => {
  const office = { actor: commune.company.mai, now: MONDAY };
  const other = { name: "Khác", unit: "people", finalYear: "2030", finalValue: "6.000" } as const;
  const before = await events();
  expect(await stateTarget(office, { targetId: targets.all.id, ...other })).toEqual({
    ...{ ok: false, reason: "already_stated" },
  });
  expect(await events()).toBe(before);
});
