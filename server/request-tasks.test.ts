import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../db/visibility";
import type { Person } from "../domain/person";
import { publishPlan } from "./commands/publish-plan";
import { requestTask } from "./commands/request-task";
import { done } from "./found";
import { agencyHome } from "./queries/agency-home";
import { requestPage } from "./queries/requestable";
import { requestTasks } from "./request-tasks";
import { MONDAY, type TestCommune, taskOf, testCommune, trailOf } from "./testing/commune";
import { agencyNamed } from "./testing/register";

const DAY = "2026-06-08";
const TRADE = "Phòng Kinh tế";
const POLICE = "Công an xã";

let commune: TestCommune;
let dutyId: string;
let planId: string;
beforeAll(async () => {
  commune = await testCommune();
  ({ dutyId, planId } = await taskOf("III.3", TRADE));
});
afterAll(() => commune.close());

const typed = { request: "Gửi danh sách doanh nghiệp mới.", lastDay: "30/06/2026" };

async function ask(actor: Person, change: Record<string, unknown> = {}, key?: string) {
  const agencies = [await agencyNamed(TRADE), await agencyNamed(POLICE)];
  return requestTasks({ actor, now: MONDAY, key }, {
    dutyId,
    agencies,
    ...typed,
    ...change,
  } as never);
}

async function asked() {
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  const rows = await visible.read.select().from(task).orderBy(task.agencyOrder, task.occurrence);
  return rows.filter(({ occurrence }) => occurrence > 0);
}

test("what is wrong is said by the field, and nothing is asked of anybody", async () => {
  const { mai } = commune.company;
  const wrong = async (change: Record<string, unknown>) => {
    const result = await ask(mai, change);
    return result.ok ? "ok" : result.fields;
  };
  expect(await wrong({ agencies: [], request: " ", lastDay: "" })).toEqual({
    ...{ agencies: "nothing_chosen", request: "missing", lastDay: "missing" },
  });
  expect(await wrong({ request: "x".repeat(20_001) })).toEqual({ request: "too_long" });
  expect(await wrong({ lastDay: "31/02/2026" })).toEqual({ lastDay: "not_a_day" });
  expect(await wrong({ lastDay: "07/06/2026" })).toEqual({ lastDay: "day_past" });
  expect(await wrong({ lastDay: "01/01/2031" })).toEqual({ lastDay: "day_after_plan" });
  expect(await wrong({ agencies: ["ai đó"] })).toEqual({ agencies: "choice" });
  for (const name of ["Hội phụ nữ", "các thôn"])
    expect(await wrong({ agencies: [await agencyNamed(name)] })).toEqual({ agencies: "choice" });
  expect(await asked()).toEqual([]);
});

test("each agency gets a task of its own with what is asked and by when, once for one form", async () => {
  const { mai, thang } = commune.company;
  const first = done(await ask(mai, {}, "one form"));
  expect(done(await ask(mai, {}, "one form"))).toEqual(first);
  expect(await asked()).toMatchObject(
    [TRADE, POLICE].map((agencyName) => ({
      ...{ agencyName, ref: "III.3", occurrence: 1, request: typed.request, role: "lead" },
      ...{ status: "not_started", lastDay: "2026-06-30", lastDaySource: "standing_office" },
    })),
  );
  for (const { id } of await asked()) expect(await trailOf(id)).toEqual(["task.requested"]);
  const home = Object.values(await agencyHome(thang, DAY)).flat();
  expect(home.filter(({ request }) => request === typed.request)).toHaveLength(1);
  done(await ask(mai, { agencies: [await agencyNamed(TRADE)] }));
  expect((await asked()).map(({ occurrence }) => occurrence)).toEqual([1, 2, 1]);
  const again = await publishPlan({ actor: mai, now: MONDAY }, { planId });
  expect(again).toMatchObject({ ok: true, value: { created: 0, changed: 0, ended: 0 } });
});

test("only those who steer the plan may ask, of the agencies that carry the duty out", async () => {
  const { son, mai, thang, lan, tuan } = commune.company;
  for (const actor of [thang, lan, tuan])
    expect(await ask(actor)).toMatchObject({ ok: false, reason: "forbidden" });
  const shown = async (actor: Person) =>
    (await requestPage(actor, { planId, ref: "III.3" }, DAY))?.performers.map(({ name }) => name);
  expect(await shown(son)).toEqual(await shown(mai));
  expect(await shown(mai)).toEqual(expect.arrayContaining([TRADE, POLICE]));
  expect(await shown(mai)).not.toContain("Hội phụ nữ");
  expect(await shown(thang)).toBeUndefined();
  const unknown = { dutyId: planId, agencyId: planId, ...typed };
  expect(await requestTask({ actor: mai, now: MONDAY }, unknown)).toEqual({
    ...{ ok: false, reason: "not_found" },
  });
});
