import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { targetPage } from "../queries/target-page";
import { type TestCommune, testCommune } from "../testing/commune";
import { targetReport, targetsOfPlan, twoVillages } from "../testing/targets";
import { confirmTargetReport } from "./confirm-target-report";
import { correctTargetReport } from "./correct-target-report";
import { reportTarget } from "./report-target";
import { returnTargetReport } from "./return-target-report";
import { setTargetAgency } from "./set-target-agency";
import { withdrawTargetReport } from "./withdraw-target-report";

const OCTOBER = new Date("2026-10-05T08:00:00+07:00");

let commune: TestCommune;
let targets: Awaited<ReturnType<typeof targetsOfPlan>>;
let villages: string[];
beforeAll(async () => {
  commune = await testCommune();
  targets = await targetsOfPlan();
  villages = await twoVillages(commune.company.tuan, OCTOBER);
});
afterAll(() => commune.close());

const by = (name: keyof TestCommune["company"]) => ({ actor: commune.company[name], now: OCTOBER });
const DOCUMENT = { documentNumber: "57/BC-BHXH", documentDate: "2026-10-02" };

async function sent(targetId: string, lastDay: string, value: string) {
  const result = await reportTarget(by("hanh"), targetReport(targetId, lastDay, value));
  if (!result.ok) throw new Error(`refused: ${result.reason} ${JSON.stringify(result.fields)}`);
  return result.value.reportId;
}

async function shown(targetId: string, name: keyof TestCommune["company"] = "hanh") {
  const page = await targetPage(commune.company[name], targetId);
  if (!page) throw new Error("no target");
  const { actuals, reports } = page.target;
  return {
    actuals: actuals.map(({ lastDay, value }) => [lastDay, value]),
    states: reports.map(({ lastDay, value, state }) => [lastDay, value, state]),
  };
}

async function events(): Promise<number> {
  const visible = visibleTo({ kind: "system" });
  const event = visible.events();
  return (await visible.read.select({ id: event.id }).from(event)).length;
}

test("a figure counts once others' eyes have confirmed it, and is everybody's from then on", async () => {
  const { all } = targets;
  const reportId = await sent(all.id, "2026-06-30", "3.540");
  expect(await shown(all.id)).toEqual({ actuals: [], states: [["2026-06-30", 3540, "waiting"]] });
  expect((await shown(all.id, "thang")).states).toEqual([]);
  expect((await confirmTargetReport(by("mai"), { reportId })).ok).toBe(true);
  expect((await shown(all.id, "thang")).actuals).toEqual([["2026-06-30", 3540]]);
});

test("a correction is a further row: the earlier figure counts until it is confirmed, and stays", async () => {
  const { all } = targets;
  const first = await sent(all.id, "2026-07-31", "3.560");
  await confirmTargetReport(by("mai"), { reportId: first });
  const correction = await correctTargetReport(by("hanh"), {
    ...{ reportId: first, value: "3.580" },
    ...DOCUMENT,
  });
  if (!correction.ok) throw new Error(correction.reason);
  expect((await shown(all.id)).actuals).toContainEqual(["2026-07-31", 3560]);
  await confirmTargetReport(by("son"), { reportId: correction.value.reportId });
  const { actuals, states } = await shown(all.id);
  expect(actuals).toContainEqual(["2026-07-31", 3580]);
  expect(states.filter(([day]) => day === "2026-07-31")).toEqual([
    ["2026-07-31", 3560, "replaced"],
    ["2026-07-31", 3580, "confirmed"],
  ]);
  const again = { reportId: first, value: "3.590", ...DOCUMENT };
  expect(await correctTargetReport(by("hanh"), again)).toMatchObject({ reason: "status_changed" });
});

test("correcting what nobody has judged takes it back in the same act", async () => {
  const { all } = targets;
  const reportId = await sent(all.id, "2026-08-31", "3.600");
  const correction = { reportId, value: "3.601", ...DOCUMENT };
  expect((await correctTargetReport(by("hanh"), correction)).ok).toBe(true);
  expect((await shown(all.id)).states.filter(([day]) => day === "2026-08-31")).toEqual([
    ["2026-08-31", 3600, "withdrawn"],
    ["2026-08-31", 3601, "waiting"],
  ]);
  expect(await confirmTargetReport(by("mai"), { reportId })).toMatchObject({
    reason: "status_changed",
  });
});

test("a returned figure says why, and its period is reported anew", async () => {
  const { rate } = targets;
  const reportId = await sent(rate.id, "2026-06-30", "41,5");
  const reason = "Chưa có số lao động trong độ tuổi của Thống kê.";
  expect((await returnTargetReport(by("mai"), { reportId, reason })).ok).toBe(true);
  await sent(rate.id, "2026-06-30", "41,2");
  expect((await shown(rate.id)).states).toEqual([
    ["2026-06-30", 41.5, "returned"],
    ["2026-06-30", 41.2, "waiting"],
  ]);
});

test("what nobody has judged can be taken back; then the period is open again", async () => {
  const { rate } = targets;
  const reportId = await sent(rate.id, "2026-07-31", "41,6");
  expect((await withdrawTargetReport(by("hanh"), { reportId })).ok).toBe(true);
  expect(await withdrawTargetReport(by("hanh"), { reportId })).toMatchObject({
    reason: "status_changed",
  });
  await sent(rate.id, "2026-07-31", "41,7");
});

const base = () => targetReport(targets.all.id, "2026-09-30", "3.640");
test.each([
  ["no period", { period: "" }, { period: "choice" }],
  ["a month that is no end", { period: "month/2026-09-29" }, { period: "choice" }],
  ["a month that runs", { period: "month/2026-10-31" }, { period: "period_not_over" }],
  ["a month to come", { period: "month/2027-01-31" }, { period: "period_not_over" }],
  ["a year before the plan", { period: "quarter/2025-12-31" }, { period: "period_out_of_plan" }],
  ["a period reported before", { period: "month/2026-06-30" }, { period: "already_reported" }],
  ["letters", { value: "3.64o" }, { value: "count_letters" }],
  ["a comma for thousands", { value: "3,640" }, { value: "count_comma" }],
  ["no figure", { value: " " }, { value: "missing" }],
  [
    "no evidence",
    { documentNumber: "", documentDate: "" },
    { noEvidenceReason: "evidence_missing" },
  ],
  ["a document without its day", { documentDate: "" }, { documentDate: "document_incomplete" }],
  ["a document of tomorrow", { documentDate: "2026-10-06" }, { documentDate: "day_in_future" }],
  ["a body that is no village", { agencyId: crypto.randomUUID() }, { agencyId: "choice" }],
])("%s is said at its field, and nothing is written", async (_what, change, fields) => {
  const before = await events();
  const result = await reportTarget(by("hanh"), { ...base(), ...change });
  expect(result).toMatchObject({ ok: false, reason: "invalid", fields });
  expect(await events()).toBe(before);
});

test("a part cannot be reported greater than its whole on the same day", async () => {
  const { voluntary } = targets;
  const before = await events();
  const result = await reportTarget(by("hanh"), targetReport(voluntary.id, "2026-06-30", "3.541"));
  expect(result).toEqual({
    ...{ ok: false, reason: "invalid", fields: { value: "part_exceeds_whole" }, about: ["3.540"] },
  });
  expect(await events()).toBe(before);
  await sent(voluntary.id, "2026-06-30", "598");
  const part = { ...targetReport(voluntary.id, "2026-04-30", "590") };
  expect((await reportTarget(by("hanh"), part)).ok).toBe(true);
  const whole = await reportTarget(by("hanh"), targetReport(targets.all.id, "2026-04-30", "589"));
  expect(whole).toMatchObject({ fields: { value: "whole_below_part" }, about: ["590"] });
});

test("a village cannot be reported greater than its commune on the same day, nor the commune smaller", async () => {
  const { all, rate } = targets;
  const [agencyId] = villages;
  const ofVillage = (targetId: string, lastDay: string, value: string) =>
    reportTarget(by("hanh"), { ...targetReport(targetId, lastDay, value), agencyId });
  const first = await sent(all.id, "2026-05-31", "3.500");
  const before = await events();
  expect(await ofVillage(all.id, "2026-05-31", "3.501")).toMatchObject({
    ...{ fields: { value: "village_exceeds_commune" }, about: ["3.500"] },
  });
  expect(await events()).toBe(before);
  expect((await ofVillage(all.id, "2026-05-31", "44")).ok).toBe(true);
  const smaller = { reportId: first, value: "43", ...DOCUMENT };
  expect(await correctTargetReport(by("hanh"), smaller)).toMatchObject({
    ...{ fields: { value: "commune_below_village" }, about: ["44"] },
  });
  // A share in a hundred is of another whole in each village.
  await sent(rate.id, "2026-05-31", "41,5");
  expect((await ofVillage(rate.id, "2026-05-31", "42")).ok).toBe(true);
});

test("all that is wrong is said at once", async () => {
  const empty = { ...base(), period: "", value: "", documentNumber: "", documentDate: "" };
  expect(await reportTarget(by("hanh"), empty)).toMatchObject({
    fields: { period: "choice", value: "missing", noEvidenceReason: "evidence_missing" },
  });
});

test("a correction that says the same is none", async () => {
  const { voluntary } = targets;
  const reportId = await sent(voluntary.id, "2026-07-31", "600");
  const same = { reportId, value: "600", ...DOCUMENT };
  expect(await correctTargetReport(by("hanh"), same)).toMatchObject({
    fields: { value: "value_same" },
  });
});

test("two who report on one period at once: one of them does", async () => {
  const { voluntary } = targets;
  const input = targetReport(voluntary.id, "2026-08-31", "602");
  const both = await Promise.all([
    reportTarget(by("hanh"), input),
    reportTarget(by("hanh"), { ...input, value: "603" }),
  ]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ fields: { period: "already_reported" } });
});

test("two who judge one report at once: one verdict holds", async () => {
  const { rate } = targets;
  const reportId = await sent(rate.id, "2026-08-31", "42");
  const both = await Promise.all([
    confirmTargetReport(by("mai"), { reportId }),
    returnTargetReport(by("son"), { reportId, reason: "Chưa rõ nguồn." }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "status_changed" });
});

test("the standing office's own figure is the chair's to confirm, under whichever hat", async () => {
  const { rate } = targets;
  const office = commune.company.mai.agencyId;
  await setTargetAgency(by("son"), { targetId: rate.id, agencyId: office });
  const report = await reportTarget(by("binh"), targetReport(rate.id, "2026-09-30", "43"));
  if (!report.ok) throw new Error(report.reason);
  const { reportId } = report.value;
  expect(await confirmTargetReport(by("mai"), { reportId })).toMatchObject({ reason: "forbidden" });
  expect((await confirmTargetReport(by("son"), { reportId })).ok).toBe(true);
});

test("a village's figure stands beside the commune's of the same day", async () => {
  const { all } = targets;
  const [agencyId] = villages;
  const input = { ...base(), agencyId, value: "120" };
  const office = { ...input, agencyId: commune.company.dung.agencyId };
  expect(await reportTarget(by("hanh"), office)).toMatchObject({ fields: { agencyId: "choice" } });
  expect((await reportTarget(by("hanh"), input)).ok).toBe(true);
  expect(await reportTarget(by("hanh"), input)).toMatchObject({
    fields: { period: "already_reported" },
  });
  await sent(all.id, "2026-09-30", "3.640");
  const { states } = await shown(all.id);
  expect(states.filter(([day]) => day === "2026-09-30")).toHaveLength(2);
});

test("a figure that came on paper is written down for its agency, with from whom, and confirmed by neither", async () => {
  const { voluntary } = targets;
  const input = { ...targetReport(voluntary.id, "2026-09-30", "610") };
  const before = await events();
  expect(await reportTarget(by("mai"), input)).toMatchObject({
    ...{ reason: "invalid" },
    fields: { enteredFrom: "missing", enteredHow: "choice", receivedOn: "missing" },
  });
  const from = {
    ...{ enteredFrom: "Bà Hoa, BHXH cơ sở", enteredHow: "paper" as const },
    receivedOn: "6/10/2026",
  };
  expect(await reportTarget(by("mai"), { ...input, ...from })).toMatchObject({
    fields: { receivedOn: "day_in_future" },
  });
  expect(await events()).toBe(before);
  const typed = { ...from, receivedOn: "3/10/2026" };
  const sentFor = await reportTarget(by("mai"), { ...input, ...typed });
  if (!sentFor.ok) throw new Error(sentFor.reason);
  const { reportId } = sentFor.value;
  const page = await targetPage(commune.company.hanh, voluntary.id);
  const row = page?.target.reports.find(({ id }) => id === reportId);
  expect(row).toMatchObject({
    ...{ enteredFrom: "Bà Hoa, BHXH cơ sở", enteredHow: "paper", receivedOn: "2026-10-03" },
    ...{ forAgencyId: commune.company.hanh.agencyId, readable: true },
  });
  expect(row?.byAgencyId).toBe(commune.company.mai.agencyId);
  const visible = visibleTo({ kind: "system" });
  const event = visible.events();
  const told = await visible.read.select().from(event).orderBy(event.number);
  expect(told.at(-1)).toMatchObject({ event: "target.reported", enteredFor: true });
  // The agency's own report carries none of it, whatever is sent.
  expect(await confirmTargetReport(by("mai"), { reportId })).toMatchObject({ reason: "forbidden" });
  expect((await confirmTargetReport(by("son"), { reportId })).ok).toBe(true);
  expect((await shown(voluntary.id)).actuals).toContainEqual(["2026-09-30", 610]);
  // What was written down is corrected by who wrote it down; what the agency sent is the agency's.
  const better = { value: "611", ...DOCUMENT, ...typed };
  expect((await correctTargetReport(by("mai"), { reportId, ...better })).ok).toBe(true);
  const own = await sent(targets.all.id, "2026-03-31", "3.400");
  expect(await correctTargetReport(by("mai"), { reportId: own, ...better })).toMatchObject({
    reason: "forbidden",
  });
});
