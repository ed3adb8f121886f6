import { afterAll, beforeAll, expect, test } from "vitest";
import { confirmTargetReport } from "../commands/confirm-target-report";
import { correctTargetReport } from "../commands/correct-target-report";
import { reportTarget } from "../commands/report-target";
import { returnTargetReport } from "../commands/return-target-report";
import { setTargetAgency } from "../commands/set-target-agency";
import { done } from "../found";
import { type TestCommune, testCommune } from "../testing/commune";
import { targetReport, targetsOfPlan, twoVillages } from "../testing/targets";
import { dueTargets, reportablePeriods, returnedTargetReports } from "./due-targets";
import { targetPage } from "./target-page";
import { targetReportFile } from "./target-report-file";

let commune: TestCommune;
let targets: Awaited<ReturnType<typeof targetsOfPlan>>;
beforeAll(async () => {
  commune = await testCommune();
  targets = await targetsOfPlan();
});
afterAll(() => commune.close());

const at = (day: string) => new Date(`${day}T09:00:00+07:00`);
const by = (name: keyof TestCommune["company"], day = "2026-10-05") => ({
  ...{ actor: commune.company[name], now: at(day) },
});

async function report(lastDay: string, value: string, day: string, agencyId?: string) {
  const input = { ...targetReport(targets.all.id, lastDay, value), agencyId };
  return done(await reportTarget(by("hanh", day), input)).reportId;
}

test("a figure given back stands at its agency's home until one is sent in its stead", async () => {
  const reportId = await report("2026-09-30", "3.640", "2026-10-05");
  const judges = async (name: keyof TestCommune["company"]) =>
    (await targetPage(commune.company[name], targets.all.id))?.mayJudge;
  expect([await judges("son"), await judges("hanh"), await judges("thang")]).toEqual([
    ...[true, false, false],
  ]);
  expect(await returnedTargetReports(commune.company.hanh)).toEqual([]);
  done(await returnTargetReport(by("son"), { reportId, reason: "Chưa khớp danh sách." }));
  expect(await judges("son")).toBe(false);
  expect(await returnedTargetReports(commune.company.hanh)).toMatchObject([
    { value: 3640, verdictReason: "Chưa khớp danh sách.", target: { id: targets.all.id } },
  ]);
  expect((await returnedTargetReports(commune.company.hanh))[0]?.verdictByName).toBeTruthy();
  expect(await returnedTargetReports(commune.company.thang)).toEqual([]);
  await report("2026-09-30", "3.641", "2026-10-06");
  expect(await returnedTargetReports(commune.company.hanh)).toEqual([]);
});

test("of a correction that was given back nothing is owed: the confirmed figure still counts", async () => {
  const returned = async () =>
    (await returnedTargetReports(commune.company.hanh)).map(({ value }) => value);
  const first = await report("2026-08-31", "3.509", "2026-09-05");
  const corrected = async (reportId: string, value: string) => {
    const { documentNumber, documentDate } = targetReport("", "2026-09-05", value);
    const input = { reportId, value, documentNumber, documentDate };
    return done(await correctTargetReport(by("hanh"), input)).reportId;
  };
  const back = async (reportId: string) =>
    done(await returnTargetReport(by("son"), { reportId, reason: "Chưa khớp danh sách." }));
  // What nobody has confirmed is taken back by its correction, and leaves nothing when that is given back.
  const second = await corrected(first, "3.510");
  await back(second);
  expect(await returned()).toEqual([3510]);
  const third = await report("2026-08-31", "3.511", "2026-10-06");
  done(await confirmTargetReport(by("son"), { reportId: third }));
  await back(await corrected(third, "3.512"));
  expect(await returned()).toEqual([]);
});

test("of a period the commune's figure and each village's can be reported", async () => {
  const [one, other] = await twoVillages(commune.company.tuan, at("2026-10-05"));
  const offered = async (villages: string[]) => {
    const page = await targetPage(commune.company.hanh, targets.all.id);
    if (!page) throw new Error("no target");
    const periods = reportablePeriods(page.target, villages, "2026-10-07");
    return periods.filter(({ lastDay }) => lastDay === "2026-09-30").map(({ isTaken }) => isTaken);
  };
  expect(await offered([])).toEqual([]);
  expect(await offered([one, other])).toEqual([true, true]);
  await report("2026-09-30", "100", "2026-10-06", one);
  await report("2026-09-30", "110", "2026-10-06", other);
  expect(await offered([one, other])).toEqual([]);
});

test("after its last year a target owes that year's figure, and then nothing", async () => {
  const owed = async (day: string) =>
    (await dueTargets(commune.company.hanh, day)).flatMap(({ id, lastDay }) =>
      id === targets.all.id ? lastDay : [],
    );
  expect(await owed("2031-09-01")).toEqual(["2030-12-31"]);
  const reportId = await report("2030-12-31", "5.060", "2031-01-05");
  done(await confirmTargetReport(by("son", "2031-01-06"), { reportId }));
  expect(await owed("2031-09-01")).toEqual([]);
});

test("whoever reports on a target from now on does not open the files of who did before", async () => {
  const visible = await targetPage(commune.company.hanh, targets.all.id);
  const before = visible?.target.reports.length;
  const { agencyId } = commune.company.thang;
  done(await setTargetAgency(by("mai"), { targetId: targets.all.id, agencyId }));
  const now = await targetPage(commune.company.thang, targets.all.id);
  // The figures are known, so that none is sent twice.
  expect(now?.target.reports.length).toBe(before);
  expect(now?.target.reports.some(({ readable }) => readable)).toBe(false);
  expect(
    await targetReportFile(commune.company.thang, now?.target.reports[0]?.id ?? ""),
  ).toBeNull();
});
