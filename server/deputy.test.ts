import { readdirSync } from "node:fs";
import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../db/client";
import { auditEvents } from "../db/schema/audit";
import { delegations } from "../db/schema/delegations";
import type { Person } from "../domain/person";
import type { Power } from "../domain/power";
import type { Command } from "./command";
import { confirmSubmission } from "./commands/confirm-submission";
import { OPENS_AT } from "./demonstration/world";
import { done } from "./found";
import { allTasks } from "./queries/all-tasks";
import { steeringView } from "./queries/steering-view";
import { trailPage } from "./queries/trail-page";
import { waitingForMe } from "./queries/waiting-for-me";
import { type TestCommune, taskOf, testCommune } from "./testing/commune";

const DAY = "2026-12-14";
const latest = { planId: null, periodId: null, on: null };
const filter = { planId: null, periodId: null, on: null, search: "", page: 1 };

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
});
afterAll(() => commune.close());

/** Lan, who is on the committee, with powers of the chair as a session gives them. */
async function lanWith(...powers: Power[]): Promise<Person> {
  const { son, lan } = commune.company;
  const days = { fromDay: "2026-12-01", untilDay: "2026-12-31" };
  const people = { byUserId: son.userId, toUserId: lan.userId };
  const [row] = await database()
    .insert(delegations)
    .values({ ...people, ...days, powers, at: OPENS_AT })
    .returning();
  const delegationId = row?.id ?? "";
  return { ...lan, powers: powers.map((power) => ({ power, delegationId })) };
}

test("a deputy who judges is shown what waits for the chair, in the list, the count and the filter alike", async () => {
  const lan = await lanWith("judge", "urge");
  const { son } = commune.company;
  const idsOf = async (actor: Person) => (await waitingForMe(actor, DAY)).map(({ id }) => id);
  const chairs = await idsOf(son);
  expect(chairs.length).toBeGreaterThan(0);
  expect(await idsOf(lan)).toEqual(chairs);
  const narrowed = await allTasks(lan, { ...filter, of: { waiting: "mine" } }, DAY);
  expect(narrowed.total).toBe(chairs.length);
  expect((await steeringView(lan, latest, DAY))?.lede.waitingForMe.tasks).toBe(chairs.length);
});

test("what an agency of the deputy reported is not among it", async () => {
  const lan = await lanWith("judge");
  const [waiting] = await waitingForMe(lan, DAY);
  const alsoThere = { ...lan, agencyIds: [...lan.agencyIds, waiting?.agencyId ?? ""] };
  expect(await waitingForMe(alsoThere, DAY)).toEqual([]);
  const narrowed = await allTasks(alsoThere, { ...filter, of: { waiting: "mine" } }, DAY);
  expect(narrowed.total).toBe(0);
  expect((await steeringView(alsoThere, latest, DAY))?.lede.waitingForMe.tasks).toBe(0);
  const verdict = { taskId: waiting?.id ?? "", turn: 1 };
  expect(await confirmSubmission({ actor: alsoThere, now: OPENS_AT }, verdict)).toEqual({
    ...{ ok: false, reason: "forbidden" },
  });
});

test("without the power to judge nothing is laid before a deputy", async () => {
  const lan = await lanWith("urge", "direct");
  expect(await waitingForMe(lan, DAY)).toEqual([]);
  expect((await steeringView(lan, latest, DAY))?.lede.waitingForMe.tasks).toBe(0);
});

test("the trail says in whose stead a deputy confirmed, to whoever may read of it", async () => {
  const lan = await lanWith("judge");
  const task = await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy");
  const input = { taskId: task.id, turn: task.turn };
  done(await confirmSubmission({ actor: lan, now: OPENS_AT }, input));
  const [event] = await database()
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.taskId, task.id))
    .orderBy(desc(auditEvents.number))
    .limit(1);
  expect(event).toMatchObject({
    ...{ event: "submission.confirmed", actorUserId: lan.userId },
    ...{ delegationId: lan.powers[0]?.delegationId, onBehalfOf: "Phạm Hồng Sơn" },
  });
  const asked = { personId: null, agencyId: null, taskId: task.id, page: 1 };
  const { rows } = await trailPage(commune.company.hanh, asked);
  expect(rows[0]).toMatchObject({ actorName: "Hoàng Thị Lan", onBehalfOf: "Phạm Hồng Sơn" });
});

/** What can be done in the chair's stead, written by hand; an act that forgot its power would not say in whose stead. */
const POWER_OF: Record<string, Power> = {
  "submission.confirmed": "judge",
  "submission.returned": "judge",
  "task.reopened": "judge",
  "extension.granted": "decide_extensions",
  "extension.refused": "decide_extensions",
  "task.last_day_corrected": "correct_last_days",
  "directive.given": "direct",
  "directive.closed": "direct",
  "raised.answered": "direct",
  "agency.urged": "urge",
  "task.starred": "star",
  "task.unstarred": "star",
  "task.paused": "set_aside",
  "task.resumed": "set_aside",
  "task.cancelled": "set_aside",
  "task.transferred": "transfer",
  "target.report_confirmed": "judge",
  "target.report_returned": "judge",
};

test("every act that can be done in the chair's stead says by which power, and no other does", async () => {
  const names = readdirSync(new URL("./commands", import.meta.url))
    .filter((name) => !name.includes(".test."))
    .map((name) => name.replace(".ts", ""));
  let empowered = 0;
  for (const name of names) {
    const module: Record<string, Command> = await import(`./commands/${name}.ts`);
    for (const act of Object.values(module)) {
      if (typeof act !== "function" || !("event" in act)) continue;
      expect({ name, power: act.power }).toEqual({ name, power: POWER_OF[act.event] });
      if (act.power) empowered += 1;
    }
  }
  console.info(`in the chair's stead: ${empowered} of ${names.length} acts`);
  expect(empowered).toBeGreaterThan(10);
});
