import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { addDays, type Day, dayOf, daysBetween } from "../../domain/day";
import type { Person } from "../../domain/person";
import { confirmTargetReport } from "../commands/confirm-target-report";
import { correctTargetReport } from "../commands/correct-target-report";
import { enterFigures } from "../commands/enter-figures";
import { reportTarget } from "../commands/report-target";
import { workBackFigures } from "../commands/work-back-figures";
import { done } from "../found";
import { type TestCommune, testCommune } from "../testing/commune";
import { cell, targetReport, targetsOfPlan, twoVillages } from "../testing/targets";
import { targetStandings } from "./target-standings";

const SYSTEM = { kind: "system" } as const;
const at = (day: Day) => new Date(`${day}T09:00:00+07:00`);

let commune: TestCommune;
let targets: Awaited<ReturnType<typeof targetsOfPlan>>;
let villages: string[];
let planId: string;

beforeAll(async () => {
  commune = await testCommune();
  targets = await targetsOfPlan();
  planId = targets.all.planId;
  const { mai } = commune.company;
  villages = await twoVillages(commune.company.tuan, at("2026-06-10"));
  const [one = "", other = ""] = villages;
  const { all, rate, voluntary } = targets;
  const enter = async (day: Day, targetId: string, figures: ReturnType<typeof cell>[]) =>
    done(await enterFigures({ actor: mai, now: at(day) }, { targetId, figures }));
  await enter("2026-06-20", all.id, [
    cell("baseline", 2025, "3.345"),
    cell("planned", 2026, "3.710"),
    cell("planned", 2028, "4.400"),
    cell("share", 2026, "200", { agencyId: one }),
    cell("share", 2026, "3.500", { agencyId: other }),
  ]);
  await enter("2026-09-01", all.id, [cell("planned", 2026, "3.720")]);
  done(await workBackFigures({ actor: mai, now: at("2026-07-01") }, { targetId: voluntary.id }));
  const first = await reported(all.id, "2026-06-30", "3.500", "2026-07-03");
  await confirmed(first, "2026-07-05");
  await confirmed(await corrected(first, "3.480", "2026-08-10"), "2026-08-20");
  await confirmed(await reported(all.id, "2026-09-30", "3.650", "2026-10-05"), "2026-10-07");
  await confirmed(await reported(all.id, "2026-09-30", "44", "2026-10-05", one), "2026-10-08");
  await reported(all.id, "2026-10-31", "3.670", "2026-11-12");
  await confirmed(await reported(voluntary.id, "2026-09-30", "600", "2026-10-05"), "2026-10-07");
  await confirmed(await reported(rate.id, "2026-09-30", "59,8", "2026-10-05"), "2026-10-09");
});
afterAll(() => commune.close());

async function reported(targetId: string, of: Day, value: string, on: Day, agencyId?: string) {
  const input = { ...targetReport(targetId, of, value), agencyId };
  const by = { actor: commune.company.hanh, now: at(on) };
  return done(await reportTarget(by, input)).reportId;
}

async function corrected(reportId: string, value: string, on: Day) {
  const { documentNumber, documentDate } = targetReport("", "2026-08-09", value);
  const by = { actor: commune.company.hanh, now: at(on) };
  return done(await correctTargetReport(by, { reportId, value, documentNumber, documentDate }))
    .reportId;
}

async function confirmed(reportId: string, on: Day) {
  done(await confirmTargetReport({ actor: commune.company.mai, now: at(on) }, { reportId }));
}

async function told(on: Day, actor: Person = commune.company.thang) {
  const rows = await targetStandings(actor, { planId, on, villages: true });
  const of = ({ id }: { id: string }) => rows.find((row) => row.id === id) as (typeof rows)[number];
  return { all: of(targets.all), voluntary: of(targets.voluntary), rate: of(targets.rate) };
}

test.each([
  // on, giao, thực hiện, còn thiếu, cần mỗi tháng, tăng, đến 2030 còn thiếu
  ["2026-06-10", null, null, null, null, null, null, "unreported"],
  ["2026-06-30", 3710, null, null, null, null, null, "unreported"],
  ["2026-07-04", 3710, null, null, null, null, null, "unreported"],
  ["2026-07-05", 3710, 3500, 210, 35, 155, 1553, "behind"],
  ["2026-08-19", 3710, 3500, 210, 42, 155, 1553, "behind"],
  ["2026-08-20", 3710, 3480, 230, 46, 135, 1573, "behind"],
  ["2026-09-01", 3720, 3480, 240, 60, 135, 1573, "behind"],
  ["2026-10-06", 3720, 3480, 240, 80, 135, 1573, "behind"],
  ["2026-10-07", 3720, 3650, 70, 70 / 3, 305, 1403, "ahead"],
  ["2026-12-14", 3720, 3650, 70, 70, 305, 1403, "ahead"],
  ["2027-02-01", 3720, 3650, 70, null, 305, 1403, "ahead"],
] as const)(
  "on %s it stands as it was known then",
  async (on, planned, latest, missing, month, gained, toFinal, standing) => {
    const { all } = await told(on);
    const { trajectory } = all;
    expect({
      planned: trajectory.planned?.value ?? null,
      latest: trajectory.latest?.value ?? null,
      missing: trajectory.toYear?.missing ?? null,
      month: trajectory.toYear?.perMonth ?? null,
      gained: trajectory.gain?.gained ?? null,
      toFinal: trajectory.toFinal?.missing ?? null,
      standing: all.standing,
    }).toEqual({ planned, latest, missing, month, gained, toFinal, standing });
  },
);

test("what rests on a figure worked back says so, and a share of the labour force has its hundredths", async () => {
  const { voluntary, rate } = await told("2026-10-20");
  expect(voluntary.trajectory.planned).toEqual({ year: 2026, value: 629, workedBack: true });
  expect(voluntary.trajectory.gain).toMatchObject({ gained: 9, reached: false, least: 38 });
  expect(voluntary.trajectory.reference?.workedBack).toBe(true);
  // The row says how far it lies from such a line; nobody is counted as behind it.
  expect([voluntary.trajectory.standing, voluntary.standing]).toEqual(["behind", "unjudged"]);
  expect(voluntary.trajectory.gaps).toEqual(["no_baseline", "no_year_plan"]);
  expect(rate.trajectory.latest?.value).toBe(59.8);
  expect(rate.standing).toBe("unjudged");
});

test("a year that nobody states is no point of the line", async () => {
  const { all } = await told("2026-12-14");
  expect(all.stated.map(({ day, value }) => [day, value])).toEqual([
    ["2025-12-31", 3345],
    ["2026-12-31", 3720],
    ["2028-12-31", 4400],
    ["2030-12-31", 5053],
  ]);
});

test("the villages have their share, what they reached, and say when the shares do not add up", async () => {
  const { all } = await told("2026-12-14");
  expect(
    all.villages.villages.map(({ share, actual, rate }) => [share, actual?.value, rate]),
  ).toEqual(
    expect.arrayContaining([
      [200, 44, 22],
      [3500, undefined, null],
    ]),
  );
  expect(all.villages.shares).toEqual({
    ...{ sum: 3700, planned: { value: 3720, workedBack: false } },
  });
  expect(all.villages.actuals).toEqual({ day: "2026-09-30", sum: 44, villages: 1 });
  expect((await told("2026-10-07")).all.villages.actuals).toBeNull();
});

test("what waits is seen by whom it concerns and counts for nobody", async () => {
  const seen = async (actor: Person, on: Day) => (await told(on, actor)).all.waiting;
  const { hanh, mai, lan, thang } = commune.company;
  const waiting = [{ day: "2026-10-31", value: 3670 }];
  for (const actor of [hanh, mai, lan]) expect(await seen(actor, "2026-12-14")).toEqual(waiting);
  expect(await seen(thang, "2026-12-14")).toEqual([]);
  expect(await seen(mai, "2026-11-11")).toEqual([]);
});

test("every day of the half year equals a plain recount of the rows as they are stored", async () => {
  const visible = visibleTo(SYSTEM);
  const [value, report] = [visible.targetValues(), visible.targetReports()];
  const values = await visible.read.select().from(value);
  const reports = await visible.read.select().from(report);
  let looked = 0;
  for (let on = "2026-06-05"; on <= "2027-01-31"; on = addDays(on, 5)) {
    for (const target of Object.values(await told(on))) {
      const written = (kind: string, year: number) => {
        let last: (typeof values)[number] | undefined;
        for (const row of values)
          if (row.targetId === target.id && row.kind === kind && row.year === year)
            if (row.agencyId === null && dayOf(row.at) <= on && row.seq > (last?.seq ?? 0))
              last = row;
        return last?.value ?? null;
      };
      let newest: (typeof reports)[number] | undefined;
      for (const row of reports) {
        if (row.targetId !== target.id || row.agencyId !== null) continue;
        if (row.verdict !== "confirmed" || !row.verdictAt || dayOf(row.verdictAt) > on) continue;
        const isNewer =
          !newest ||
          row.lastDay > newest.lastDay ||
          (row.lastDay === newest.lastDay && row.number > newest.number);
        if (isNewer) newest = row;
      }
      const year = Number((newest?.lastDay ?? on).slice(0, 4));
      const planned = written("planned", year);
      const { trajectory } = target;
      expect(trajectory.latest?.report.id).toBe(newest?.id);
      expect(trajectory.latest?.age).toBe(newest && daysBetween(newest.lastDay, on));
      expect(trajectory.planned?.value ?? null).toBe(planned);
      if (newest) {
        const { value: reached } = newest;
        expect(trajectory.ofYear).toBe(planned === null ? null : (reached / planned) * 100);
        expect(trajectory.toFinal?.missing).toBe(Math.max(0, (target.finalValue ?? 0) - reached));
        const start = written("baseline", Number(newest.lastDay.slice(0, 4)) - 1);
        expect(trajectory.gain?.gained ?? null).toBe(start === null ? null : reached - start);
      }
      looked += 1;
    }
  }
  expect(looked).toBe(3 * 49);
});
