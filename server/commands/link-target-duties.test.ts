import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { servedTargets, servingDuties } from "../queries/served-targets";
import { MONDAY, type TestCommune, taskOf, testCommune } from "../testing/commune";
import { targetsOfPlan } from "../testing/targets";
import { linkTargetDuties } from "./link-target-duties";
import { unlinkTargetDuty } from "./unlink-target-duty";

let commune: TestCommune;
let targetId: string;
let dutyId: string;
beforeAll(async () => {
  commune = await testCommune();
  targetId = (await targetsOfPlan()).all.id;
  dutyId = (await taskOf("III.3", "Phòng Kinh tế")).dutyId;
});
afterAll(() => commune.close());

const by = (name: keyof TestCommune["company"]) => ({ actor: commune.company[name], now: MONDAY });
const serving = async () => {
  const day = { today: "2026-06-08", on: "2026-06-08" };
  const duties = await servingDuties(commune.company.thang, targetId, day);
  return duties?.filter(({ serves }) => serves).map(({ ref }) => ref);
};
async function events(): Promise<number> {
  const visible = visibleTo({ kind: "system" });
  const event = visible.events();
  return (await visible.read.select({ id: event.id }).from(event)).length;
}

test("those who steer say which duties serve a target, and take it back; everybody reads it", async () => {
  const { dutyId: other } = await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy");
  expect(await linkTargetDuties(by("mai"), { targetId, duties: [dutyId] })).toEqual({
    ...{ ok: true, value: { added: 1 } },
  });
  expect(await linkTargetDuties(by("son"), { targetId, duties: [dutyId, other] })).toEqual({
    ...{ ok: true, value: { added: 1 } },
  });
  expect(await serving()).toEqual(["III.3", "V.4.4"]);
  const served = await servedTargets(commune.company.thang, other);
  expect(served.map(({ id }) => id)).toEqual([targetId]);
  expect((await unlinkTargetDuty(by("mai"), { targetId, dutyId: other })).ok).toBe(true);
  expect(await serving()).toEqual(["III.3"]);
});

test.each([
  ["nothing is chosen", () => [], "nothing_chosen"],
  ["a duty is none of the plan's", () => [dutyId, crypto.randomUUID()], "choice"],
])("when %s it says so at the field and writes nothing", async (_what, duties, problem) => {
  const before = await events();
  expect(await linkTargetDuties(by("mai"), { targetId, duties: duties() })).toEqual({
    ...{ ok: false, reason: "invalid", fields: { duties: problem } },
  });
  expect(await events()).toBe(before);
});

test("what is already so is not done again, and a target that is none does not exist", async () => {
  const before = await events();
  expect(await linkTargetDuties(by("mai"), { targetId, duties: [dutyId] })).toMatchObject({
    reason: "status_changed",
  });
  const { dutyId: other } = await taskOf("V.3.1", "Công an xã");
  expect(await unlinkTargetDuty(by("mai"), { targetId, dutyId: other })).toMatchObject({
    reason: "status_changed",
  });
  const none = { targetId: crypto.randomUUID(), duties: [dutyId] };
  expect(await linkTargetDuties(by("mai"), none)).toMatchObject({ reason: "not_found" });
  expect(await linkTargetDuties(by("hanh"), { targetId, duties: [dutyId] })).toMatchObject({
    reason: "forbidden",
  });
  expect(await events()).toBe(before);
});

test("two who link the same duty at once link it once", async () => {
  const { dutyId: other } = await taskOf("V.3.1", "Công an xã");
  const input = { targetId, duties: [other] };
  const both = await Promise.all([
    linkTargetDuties(by("mai"), input),
    linkTargetDuties(by("son"), input),
  ]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});
