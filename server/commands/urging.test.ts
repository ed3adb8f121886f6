import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database, schema } from "../../db/client";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import type { CastName } from "../demonstration/cast";
import { OPENS_AT } from "../demonstration/world";
import { done } from "../found";
import { type TestCommune, taskOf, testCommune, trailOf } from "../testing/commune";
import { givenDirective } from "../testing/directives";
import { answerDirective } from "./answer-directive";
import { disableAccount } from "./disable-account";
import { enableAccount } from "./enable-account";
import { endMembership } from "./end-membership";
import { remindDirective } from "./remind-directive";
import { urgeAgency } from "./urge-agency";
import { urgeOverdue } from "./urge-overdue";
import { urgeTask } from "./urge-task";

const TAX = "Thuế cơ sở 8 tỉnh Ninh Bình";
const TRADE = "Phòng Kinh tế";
const INSURANCE = "Bảo hiểm xã hội cơ sở Giao Thủy";

// One world for all: each test counts from what the ones before it have urged.
let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
});
afterAll(() => commune.close());

const as = (name: CastName) => ({ actor: commune.company[name] as Person, now: OPENS_AT });
const overdueOfPlan = async (message?: string) => {
  const { planId } = await taskOf("V.5.1", TAX);
  return urgeOverdue(as("mai"), { planId, message });
};

test("a task is urged for the first and the second time, one event each, and who got it is kept", async () => {
  const task = await taskOf("V.5.1", TAX);
  const first = await urgeTask(as("mai"), { taskId: task.id, message: " Gửi trong ngày 15/12. " });
  expect(first).toMatchObject({
    ok: true,
    value: { nth: 1, tasks: 1, recipients: ["Đỗ Minh Quân"] },
  });
  const second = done(await urgeTask(as("son"), { taskId: task.id }));
  expect(second.nth).toBe(2);
  expect(second.at).toBe(OPENS_AT.toISOString());
  expect(await trailOf(task.id)).toEqual([
    "agency.urged",
    "agency.urged",
    "task.updated",
    "task.last_day_set",
  ]);
  expect(await urgesOf(task.id)).toEqual([
    { nth: 1, message: "Gửi trong ngày 15/12.", byName: "Trần Thị Mai", reached: 1 },
    { nth: 2, message: null, byName: "Phạm Hồng Sơn", reached: 1 },
  ]);
  expect(await lastPayload()).toMatchObject({
    scope: "task",
    tasks: 1,
    recipients: ["Đỗ Minh Quân"],
  });
});

test("a task that is not late yet may be urged, one that waits for a verdict or is done may not", async () => {
  const early = await taskOf("V.3.1", "Công an xã");
  expect(await urgeTask(as("mai"), { taskId: early.id })).toMatchObject({ ok: true });
  const waiting = await taskOf("V.4.4", INSURANCE);
  const done = await taskOf("III.3", "Công an xã");
  for (const { id: taskId } of [waiting, done])
    expect(await urgeTask(as("mai"), { taskId })).toEqual({ ok: false, reason: "status_changed" });
});

test("a task of a group has nobody who could be urged", async () => {
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  const [row] = await visible.read.select().from(task).where(eq(task.agencyKind, "group"));
  const refused = await urgeTask(as("mai"), { taskId: row?.id ?? "" });
  expect(refused).toMatchObject({ reason: "forbidden" });
});

test("an agency's overdue tasks of a plan are urged in one act", async () => {
  const { agencyId, planId } = await taskOf("V.5.1", TAX);
  const before = await allUrged();
  const urged = done(await urgeAgency(as("mai"), { agencyId, planId }));
  expect(urged).toMatchObject({ tasks: 2, nth: 3, recipients: ["Đỗ Minh Quân"] });
  expect((await allUrged()).filter((one) => !before.includes(one))).toEqual([
    `III.3 ${TAX} 1`,
    `V.5.1 ${TAX} 3`,
  ]);
  const police = await taskOf("V.3.1", "Công an xã");
  const none = await urgeAgency(as("mai"), { agencyId: police.agencyId, planId });
  expect(none).toEqual({ ok: false, reason: "nothing_overdue" });
});

test("everything overdue is urged in one act, each task with its own number", async () => {
  const before = await allUrged();
  const urged = done(await overdueOfPlan("Báo cáo trước 16/12."));
  expect(urged).toMatchObject({ tasks: 5, nth: 4 });
  expect(urged.recipients.toSorted()).toEqual(
    ["Nguyễn Thị Hạnh", "Vũ Đức Thắng", "Đỗ Minh Quân"].toSorted(),
  );
  expect((await allUrged()).filter((one) => !before.includes(one))).toEqual([
    ...[`III.1.3 ${INSURANCE} 1`, `III.3 ${TAX} 2`, `III.4.2 ${INSURANCE} 1`],
    ...[`V.2.2 ${TRADE} 1`, `V.5.1 ${TAX} 4`],
  ]);
});

test("two who urge at the same moment are one after the other", async () => {
  const { planId, id: taskId, agencyId } = await taskOf("V.5.1", TAX);
  const results = await Promise.all([
    urgeOverdue(as("mai"), { planId }),
    urgeOverdue(as("son"), { planId }),
    urgeTask(as("mai"), { taskId }),
    urgeAgency(as("son"), { planId, agencyId }),
  ]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  const nths = (await urgesOf(taskId)).map(({ nth }) => nth);
  expect(nths).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("the same form sent twice is one act of urging", async () => {
  const { id: taskId } = await taskOf("V.5.1", TAX);
  const before = await urgesOf(taskId);
  const twice = { ...as("mai"), key: "a form" };
  const [one, other] = await Promise.all([
    urgeTask(twice, { taskId }),
    urgeTask(twice, { taskId }),
  ]);
  expect(one).toEqual(other);
  expect(await urgesOf(taskId)).toHaveLength(before.length + 1);
});

describe("whom it reaches", () => {
  test("an account that was disabled gets nothing, and an agency without anybody is said to have nobody", async () => {
    const accountId = commune.company.quan.userId;
    done(await disableAccount(as("tuan"), { accountId, reason: "Chuyển công tác." }));
    const { id: taskId, agencyId, planId } = await taskOf("V.5.1", TAX);
    const before = await urgesOf(taskId);
    const nobody = { ok: false, reason: "nobody_to_urge" };
    expect(await urgeTask(as("mai"), { taskId })).toEqual(nobody);
    expect(await urgeAgency(as("mai"), { agencyId, planId })).toEqual(nobody);
    // The others are reached; what nobody got does not count as urged.
    expect(done(await overdueOfPlan()).tasks).toBe(3);
    expect(await urgesOf(taskId)).toEqual(before);
    done(await enableAccount(as("tuan"), { accountId }));
  });

  test("whose membership has ended gets nothing from the next day on", async () => {
    const { membershipId } = commune.company.dung;
    done(await endMembership(as("tuan"), { membershipId, untilDay: "14/12/2026" }));
    const { id: taskId } = await taskOf("V.3.1", "Công an xã");
    expect(done(await urgeTask(as("mai"), { taskId })).recipients).toEqual(["Đinh Văn Dũng"]);
    const tomorrow = { ...as("mai"), now: new Date("2026-12-15T07:30:00+07:00") };
    const refused = await urgeTask(tomorrow, { taskId });
    expect(refused).toEqual({ ok: false, reason: "nobody_to_urge" });
  });

  test("the office's own tasks reach its head, not the office that urges", async () => {
    const own = await taskOf("V.1.1", "Phòng Văn hoá - Xã hội");
    const urged = done(await urgeTask(as("mai"), { taskId: own.id }));
    expect(urged.recipients).toEqual(["Lê Thanh Bình"]);
  });
});

test("a message of 50,000 characters is told by its field, and nothing is written", async () => {
  const { id: taskId, agencyId, planId } = await taskOf("V.5.1", TAX);
  const message = "a".repeat(50_000);
  const { boundId } = await givenDirective(commune.company.son, OPENS_AT, {
    ...{ planId, agencies: [agencyId] },
  });
  const [before, urged] = [await events(), await allUrged()];
  const results = [
    await urgeTask(as("mai"), { taskId, message }),
    await urgeAgency(as("mai"), { agencyId, planId, message }),
    await urgeOverdue(as("mai"), { planId, message }),
    await remindDirective(as("mai"), { boundId, message }),
  ];
  for (const result of results)
    expect(result).toEqual({ ok: false, reason: "invalid", fields: { message: "too_long" } });
  expect(await events()).toBe(before);
  expect(await allUrged()).toEqual(urged);
});

test("an agency is reminded of a directive until it has answered", async () => {
  const { agencyId, planId } = await taskOf("V.5.1", TAX);
  const given = await givenDirective(commune.company.son, OPENS_AT, {
    planId,
    agencies: [agencyId],
  });
  const { boundId, directiveId } = given;
  const reminded = done(await remindDirective(as("mai"), { boundId, message: "Còn 4 ngày." }));
  expect(reminded).toMatchObject({ nth: 0, tasks: 0, recipients: ["Đỗ Minh Quân"] });
  expect(await lastPayload()).toMatchObject({ scope: "directive", recipients: ["Đỗ Minh Quân"] });
  done(await answerDirective(as("quan"), { directiveId, answer: "Đã chuyển danh sách." }));
  const refused = await remindDirective(as("mai"), { boundId });
  expect(refused).toEqual({ ok: false, reason: "already_answered" });
});

test("what is said to one agency about its tasks is not in another's trail", async () => {
  const { agencyId, planId } = await taskOf("V.5.1", TAX);
  done(await urgeAgency(as("mai"), { agencyId, planId }));
  const reads = async (name: CastName) => {
    const visible = visibleTo(commune.company[name]);
    const event = visible.events();
    const rows = await visible.read.select().from(event).where(eq(event.event, "agency.urged"));
    return rows.some(({ taskId, agencyId: of }) => taskId === null && of === agencyId);
  };
  const readers = ["mai", "son", "lan", "quan", "thang", "tuan"] as const;
  const found = await Promise.all(readers.map(reads));
  expect(found).toEqual([true, true, true, true, false, false]);
});

async function urgesOf(taskId: string) {
  const visible = visibleTo({ kind: "system" });
  const urge = visible.urges();
  return visible.read
    .select({ nth: urge.nth, message: urge.message, byName: urge.byName, reached: urge.reached })
    .from(urge)
    .where(eq(urge.taskId, taskId))
    .orderBy(urge.nth);
}

/** "V.5.1 Thuế cơ sở 8 tỉnh Ninh Bình 2", sorted. */
async function allUrged(): Promise<string[]> {
  const visible = visibleTo({ kind: "system" });
  const urge = visible.urges();
  const task = visible.tasks();
  const rows = await visible.read
    .select({ ref: task.ref, agencyName: task.agencyName, nth: urge.nth })
    .from(urge)
    .innerJoin(task, eq(task.id, urge.taskId));
  return rows.map(({ ref, agencyName, nth }) => `${ref} ${agencyName} ${nth}`).sort();
}

async function events(): Promise<number> {
  return (await database().select({ id: schema.auditEvents.id }).from(schema.auditEvents)).length;
}

async function lastPayload(): Promise<unknown> {
  const rows = await database()
    .select({ payload: schema.auditEvents.payload, number: schema.auditEvents.number })
    .from(schema.auditEvents)
    .where(eq(schema.auditEvents.event, "agency.urged"))
    .orderBy(schema.auditEvents.number);
  return rows.at(-1)?.payload;
}
