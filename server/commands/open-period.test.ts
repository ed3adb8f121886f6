import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { done } from "../found";
import { planReview } from "../queries/plan-review";
import { reportForm, type TestCommune, taskOf, testCommune } from "../testing/commune";
import { answerQuestion } from "./answer-question";
import { clearAnswer } from "./clear-answer";
import { openPeriod } from "./open-period";
import { publishPlan } from "./publish-plan";
import { setGroupMembers } from "./set-group-members";
import { updateTask } from "./update-task";

const SYSTEM = { kind: "system" } as const;
const NOTHING = { ok: true, value: { created: 0, changed: 0, ended: 0 } };

let commune: TestCommune;
let planId = "";
beforeAll(async () => {
  commune = await testCommune();
  planId = (await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy")).planId;
});
afterAll(() => commune.close());

const at = (day: string) => new Date(`${day}T08:00:00+07:00`);
const open = (day: string, actor: Parameters<typeof openPeriod>[0]["actor"] = SYSTEM) =>
  openPeriod({ actor, now: at(day) }, { planId });

async function tasks(period?: string) {
  const visible = visibleTo(SYSTEM);
  const task = visible.tasks();
  const all = await visible.read.select().from(task).orderBy(task.id);
  return all.filter((one) => !period || one.period === period);
}

async function openings() {
  const visible = visibleTo(SYSTEM);
  const event = visible.events();
  return visible.read
    .select({ payload: event.payload })
    .from(event)
    .where(and(eq(event.event, "period.opened"), eq(event.planId, planId)))
    .orderBy(event.number);
}

async function answer(
  kind: string,
  ref: string | null,
  given: Record<string, unknown>,
  on: string,
) {
  const questionId = await questionOf(kind, ref);
  const occasion = { actor: commune.company.mai, now: at(on) };
  done(await answerQuestion(occasion, { kind, questionId, ...given } as never));
}

async function questionOf(kind: string, ref: string | null): Promise<string> {
  const review = await planReview(commune.company.mai, planId);
  return review?.questions.find((one) => one.kind === kind && one.ref === ref)?.id ?? "";
}

const publish = (on: string) =>
  publishPlan({ actor: commune.company.mai, now: at(on) }, { planId });

test("the plan knows the last day of its years", async () => {
  const visible = visibleTo(SYSTEM);
  const plan = visible.plans();
  const [row] = await visible.read.select().from(plan).where(eq(plan.id, planId));
  expect(row?.endsOn).toBe("2030-12-31");
});

test("a period that runs already is not opened again, and nothing is noted", async () => {
  const before = await tasks();
  expect(await open("2026-12-31")).toEqual({ ok: false, reason: "period_open" });
  expect([await tasks(), await openings()]).toEqual([before, []]);
});

test("the new year gives every duty again as it was last published, and never what was answered since", async () => {
  await answer("default_last_day", null, { choice: "day", day: "30/11" }, "2026-11-02");
  await answer("no_deadline", "V.4.1", { choice: "day", day: "31/3" }, "2026-11-02");
  await answer("no_deadline", "V.4.2", { choice: "day", day: "30/6" }, "2026-11-02");
  done(await publish("2026-11-02"));
  // Nobody publishes these before the turn of the year.
  await answer("default_last_day", null, { choice: "day", day: "15/12" }, "2026-12-01");
  await answer("no_deadline", "V.4.1", { choice: "day", day: "1/9" }, "2026-12-01");
  const cleared = { questionId: await questionOf("no_deadline", "V.4.2") };
  done(await clearAnswer({ actor: commune.company.mai, now: at("2026-12-01") }, cleared));
  const task = await taskOf("V.2.2", "Phòng Kinh tế");
  done(
    await updateTask(
      { actor: commune.company.thang, now: at("2026-12-02") },
      reportForm(task) as never,
    ),
  );
  const before = await tasks("2026");

  expect(await open("2027-01-01")).toEqual({ ok: true, value: { created: 53 } });
  expect(await tasks("2026")).toEqual(before);
  const opened = await tasks("2027");
  expect(opened.every(({ status, occurrence }) => status === "not_started" && !occurrence)).toBe(
    true,
  );
  const dayOf = (ref: string) => opened.find((one) => one.ref === ref)?.lastDay;
  expect(["V.1.3", "V.4.1", "V.4.2", "V.4.3"].map(dayOf)).toEqual([
    "2027-12-25",
    "2027-03-31",
    "2027-06-30",
    "2027-11-30",
  ]);
  expect(await openings()).toEqual([{ payload: { period: "2027", created: 53 } }]);
});

test("two who open a period at once open one, and publishing after it changes nothing that holds", async () => {
  const at2028 = await Promise.all([open("2028-01-01"), open("2028-01-01", commune.company.son)]);
  expect(at2028.filter(({ ok }) => ok)).toHaveLength(1);
  expect(at2028.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "period_open" });
  expect(await tasks("2028")).toHaveLength(53);
  done(await publish("2028-01-02"));
  const opened = await tasks();
  expect(await publish("2028-02-29")).toEqual(NOTHING);
  expect(await tasks()).toEqual(opened);
});

test("publishing in a new year before anybody opened it opens it by the same rules", async () => {
  const before = await tasks();
  const both = await Promise.all([publish("2029-01-01"), open("2029-01-01")]);
  expect(both.map(({ ok }) => ok)).toContain(true);
  expect(await tasks("2029")).toHaveLength(53);
  expect((await tasks()).filter(({ period }) => period !== "2029")).toEqual(before);
});

test("members of a group have their own tasks from the next period on, also those not yet published", async () => {
  const visible = visibleTo(SYSTEM);
  const agency = visible.agencies();
  const [group] = await visible.read.select().from(agency).where(eq(agency.name, "các thôn"));
  const [member] = await visible.read.select().from(agency).where(eq(agency.name, "Thống kê"));
  const members = { groupId: group?.id ?? "", members: [member?.id ?? ""] };
  done(await setGroupMembers({ actor: commune.company.mai, now: at("2029-12-01") }, members));
  done(await open("2030-01-01", commune.company.mai));
  const names = new Set((await tasks("2030")).map(({ agencyName }) => agencyName));
  expect([names.has("các thôn"), names.has("Thống kê")]).toEqual([false, true]);
});

test("after the plan's last year nothing opens, and publishing stays in that year", async () => {
  const before = await tasks();
  expect(await open("2031-01-01")).toEqual({ ok: false, reason: "plan_over" });
  done(await publish("2031-01-04"));
  expect((await tasks()).map(({ id, period }) => [id, period])).toEqual(
    before.map(({ id, period }) => [id, period]),
  );
});
