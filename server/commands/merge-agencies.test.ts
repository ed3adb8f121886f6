import { and, eq, ne } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { database, schema } from "../../db/client";
import { visibleTo } from "../../db/visibility";
import { mayJudge } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { OPENS_AT } from "../demonstration/world";
import { mergePreview } from "../queries/agency-merge";
import { type TestCommune, taskOf, testCommune } from "../testing/commune";
import { agencyNamed } from "../testing/register";
import { addVillages } from "./add-villages";
import { confirmSubmission } from "./confirm-submission";
import { mergeAgencies } from "./merge-agencies";
import { publishPlan } from "./publish-plan";
import { setGroupMembers } from "./set-group-members";

const INSURANCE = "Bảo hiểm xã hội cơ sở Giao Thủy";
const FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Trường";
const WOMEN = "Hội phụ nữ";
const FARMERS = "Hội Nông dân xã";

let commune: TestCommune;
beforeEach(async () => {
  commune = await testCommune({ story: true });
});
afterEach(() => commune.close());

const merge = async (name: string, into: string) =>
  mergeAgencies(
    { actor: commune.company.tuan, now: OPENS_AT },
    { agencyId: await agencyNamed(name), intoId: await agencyNamed(into) },
  );

test("what both have acted on stops the merge, is named, and nothing changes", async () => {
  const before = await everyTask();
  expect(await merge("Công an xã", INSURANCE)).toMatchObject({
    reason: "both_acted",
    about: ["III.3"],
  });
  expect(await everyTask()).toEqual(before);
  expect(await merge("các thôn", FRONT)).toMatchObject({ reason: "kinds_differ" });
});

test("all tasks go over with what was done, and the next publishing has nothing to do", async () => {
  const [ofInsurance, ofFront] = [await tasksOf(INSURANCE), await tasksOf(FRONT)];
  const foretold = await mergePreview(
    commune.company.tuan,
    await agencyNamed(INSURANCE),
    await agencyNamed(FRONT),
  );
  expect(foretold).toMatchObject({ moved: 15, ended: 0, people: 1, clashes: [], plans: [] });
  expect((await merge(INSURANCE, FRONT)).ok).toBe(true);

  expect(await tasksOf(FRONT)).toEqual([...ofInsurance, ...ofFront].sort());
  const { planId } = await taskOf("V.4.4", FRONT);
  const again = await publishPlan({ actor: commune.company.mai, now: OPENS_AT }, { planId });
  expect(again).toMatchObject({ ok: true, value: { created: 0 } });
  expect(await merge(FRONT, WOMEN)).toMatchObject({ ok: true });
  const visible = visibleTo({ kind: "system" });
  const agency = visible.agencies();
  const [women] = await visible.read.select().from(agency).where(eq(agency.name, WOMEN));
  expect(women?.aliases).toEqual(expect.arrayContaining([INSURANCE, "BHXH Giao Thủy", FRONT]));
});

describe("of two tasks for one duty", () => {
  test.each([
    ["the one that is kept", FARMERS, WOMEN],
    ["the one that is merged", WOMEN, FARMERS],
  ])("the touched one goes on, whether it is of %s", async (_which, name, into) => {
    const [touched, untouched] = [await taskOf("V.7.2", WOMEN), await taskOf("V.7.2", FARMERS)];
    expect((await merge(name, into)).ok).toBe(true);
    const left = await taskOf("V.7.2", into);
    expect([left.id, left.status, left.progress]).toEqual([
      touched.id,
      "in_progress",
      touched.progress,
    ]);
    const closed = (await everyTask()).find(({ id }) => id === untouched.id);
    expect(closed).toMatchObject({ status: "cancelled", reason: "merged", occurrence: 0 });
    expect(closed?.agencyId).not.toBe(left.agencyId);
    const parties = await database()
      .select()
      .from(schema.dutyAgencies)
      .where(eq(schema.dutyAgencies.dutyId, left.dutyId));
    expect(parties.map(({ agencyId }) => agencyId)).toEqual([left.agencyId]);
  });
});

test("four eyes hold: who reported for the one may not confirm for the other, whatever hat they wear", async () => {
  const { hanh, mai } = commune.company;
  const before = await taskOf("V.4.4", INSURANCE);
  await database()
    .insert(schema.memberships)
    .values({
      ...{ userId: hanh.userId, agencyId: mai.agencyId, role: "standing_office" as const },
      fromDay: "2026-01-01",
    });
  expect((await merge(INSURANCE, FRONT)).ok).toBe(true);

  const stands = await asMemberOf(hanh, mai.agencyId);
  const task = await taskOf("V.4.4", FRONT);
  expect(task.id).toBe(before.id);
  expect(stands.agencyIds).toContain(task.agencyId);
  const verdict = { taskId: task.id, turn: task.turn };
  expect(await confirmSubmission({ actor: stands, now: OPENS_AT }, verdict)).toMatchObject({
    reason: "forbidden",
  });
  const asked = {
    ...task,
    submission: { byUserId: "somebody", recordedByAgencyId: task.agencyId },
    extension: null,
  };
  expect(mayJudge(stands, asked)).toBe(false);
  expect((await confirmSubmission({ actor: mai, now: OPENS_AT }, verdict)).ok).toBe(true);
});

test("who was of both in one role is of the one that is left for as long as either would have lasted", async () => {
  const { son } = commune.company;
  const office = await agencyNamed("Văn phòng HĐND-UBND");
  await database()
    .insert(schema.memberships)
    .values({
      ...{ userId: son.userId, agencyId: office, role: "chair" as const },
      ...{ fromDay: "2026-06-01", untilDay: "2026-12-31" },
    });
  expect((await merge("UBND xã", "Văn phòng HĐND-UBND")).ok).toBe(true);
  const { userId, role, agencyId, untilDay } = schema.memberships;
  const chairs = await database()
    .select({ agencyId, untilDay })
    .from(schema.memberships)
    .where(and(eq(userId, son.userId), eq(role, "chair")))
    .orderBy(untilDay);
  expect(chairs).toEqual([
    { agencyId: office, untilDay: "2026-12-14" },
    { agencyId: office, untilDay: null },
  ]);
});

test.each([
  ["after a publishing", false],
  ["while another publishes", true],
])("nothing that lives points to an agency that was merged away %s", async (_when, atOnce) => {
  const { mai, tuan } = commune.company;
  const groupId = await agencyNamed("các thôn");
  const list = "Thôn 7;Xuân Tiến\nThôn Bảy;Xuân Tiến";
  const occasion = { actor: tuan, now: OPENS_AT };
  await addVillages(occasion, { list, groupId, passwordHashes: ["x", "y"] });
  const members = [await agencyNamed("Thôn 7"), await agencyNamed("Thôn Bảy")];
  await setGroupMembers({ actor: mai, now: OPENS_AT }, { groupId, members });
  const { planId } = await taskOf("V.3.1", "Công an xã");
  const publish = () => publishPlan({ actor: mai, now: OPENS_AT }, { planId });
  if (!atOnce) await publish();
  const gone = members[1] ?? "";
  const done = await Promise.all([merge("Thôn Bảy", "Thôn 7"), atOnce ? publish() : null]);
  expect(done.map((result) => result?.ok ?? true)).toEqual([true, true]);

  const { agencyMembers, dutyAgencies, memberships, plans, tasks, taskStates, submissions } =
    schema;
  const pointing = {
    members: await database().select().from(agencyMembers).where(eq(agencyMembers.memberId, gone)),
    people: await database().select().from(memberships).where(eq(memberships.agencyId, gone)),
    parties: await database().select().from(dutyAgencies).where(eq(dutyAgencies.agencyId, gone)),
    plans: await database().select().from(plans).where(eq(plans.standingAgencyId, gone)),
    reports: await database().select().from(submissions).where(eq(submissions.byAgencyId, gone)),
    tasks: await database()
      .select({ id: tasks.id })
      .from(tasks)
      .innerJoin(
        taskStates,
        and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version)),
      )
      .where(and(eq(tasks.agencyId, gone), ne(taskStates.status, "cancelled"))),
  };
  expect(Object.entries(pointing).filter(([, rows]) => rows.length > 0)).toEqual([]);
  expect(await publish()).toMatchObject({ value: { created: 0 } });
});

async function everyTask() {
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  return visible.read.select().from(task).orderBy(task.id);
}

/** "V.4.4 lead submitted 2026-12-10", sorted. */
async function tasksOf(agency: string): Promise<string[]> {
  return (await everyTask())
    .filter(({ agencyName }) => agencyName === agency)
    .map(({ ref, role, status, lastDay }) => `${ref} ${role} ${status} ${lastDay}`)
    .sort();
}

/** The person under the membership of this agency, with all agencies they belong to. */
async function asMemberOf(person: Person, agencyId: string): Promise<Person> {
  const held = await database()
    .select()
    .from(schema.memberships)
    .where(eq(schema.memberships.userId, person.userId));
  const worn = held.find((one) => one.agencyId === agencyId);
  if (!worn) throw new Error("the person is not of that agency");
  const agencyIds = held.map((one) => one.agencyId);
  return { ...person, membershipId: worn.id, role: worn.role, agencyId, agencyIds };
}
