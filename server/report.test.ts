import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { confirmSubmission } from "./commands/confirm-submission";
import { returnSubmission } from "./commands/return-submission";
import { submitTask } from "./commands/submit-task";
import { updateTask } from "./commands/update-task";
import { withdrawSubmission } from "./commands/withdraw-submission";
import {
  MONDAY,
  reportForm,
  type TestCommune,
  taskOf,
  testCommune,
  trailOf,
} from "./testing/commune";

let commune: TestCommune;
const KT = "Phòng Kinh tế";
const occasion = (name: keyof TestCommune["company"]) => ({
  actor: commune.company[name],
  now: MONDAY,
});
const document = { documentNumber: "12/BC-KT", documentDate: "05/06/2026" };

beforeAll(async () => {
  commune = await testCommune();
});
afterAll(() => commune.close());

test("an update begins the work and is one event", async () => {
  const task = await taskOf("V.2.2", KT);
  const result = await updateTask(occasion("thang"), reportForm(task) as never);
  expect(result.ok).toBe(true);
  const after = await taskOf("V.2.2", KT);
  expect([after.status, after.progress, after.version]).toEqual(["in_progress", 50, 2]);
  expect(await trailOf(task.id)).toEqual(["task.updated"]);
});

test("a report goes its whole way: submitted, returned, submitted again, confirmed", async () => {
  const id = (await taskOf("V.2.1", KT)).id;
  const now = () => taskOf("V.2.1", KT);
  const ok = async (result: Promise<{ ok: boolean }>) =>
    expect(await result).toMatchObject({ ok: true });
  await ok(updateTask(occasion("thang"), reportForm(await now(), { progress: "40" }) as never));
  await ok(submitTask(occasion("thang"), reportForm(await now(), document) as never));
  expect(await now()).toMatchObject({
    status: "submitted",
    progress: 100,
    submittedOn: "2026-06-08",
  });
  const { turn } = await now();
  await ok(returnSubmission(occasion("mai"), { taskId: id, turn, reason: "Thiếu quý II." }));
  expect(await now()).toMatchObject({ status: "in_progress", progress: 40, returned: true });
  await ok(submitTask(occasion("thang"), reportForm(await now()) as never));
  await ok(confirmSubmission(occasion("mai"), { taskId: id, turn: (await now()).turn, note: "" }));
  expect(await now()).toMatchObject({ status: "completed", progress: 100, returned: false });
  expect(await trailOf(id)).toEqual([
    "submission.confirmed",
    "task.submitted",
    "submission.returned",
    "task.submitted",
    "task.updated",
  ]);
});

test.each([
  [{ note: "  " }, { note: "missing" }],
  [{ progress: "101" }, { progress: "progress_range" }],
  [{ progress: "-1" }, { progress: "progress_range" }],
  [{ progress: "nửa" }, { progress: "progress_range" }],
  [{ note: "a".repeat(20_001) }, { note: "too_long" }],
  [{ documentNumber: "12/BC" }, { documentDate: "document_incomplete" }],
  [{ documentDate: "05/06/2026" }, { documentNumber: "document_incomplete" }],
  [{ documentNumber: "12/BC", documentDate: "31/02/2026" }, { documentDate: "not_a_day" }],
  [{ documentNumber: "12/BC", documentDate: "09/06/2026" }, { documentDate: "day_in_future" }],
])(
  "bad input %j is told by the field, changes nothing and leaves no event",
  async (change, fields) => {
    const task = await taskOf("III.3", KT);
    const result = await updateTask(occasion("thang"), reportForm(task, change) as never);
    expect(result).toEqual({ ok: false, reason: "invalid", fields });
    expect(await taskOf("III.3", KT)).toEqual(task);
    expect(await trailOf(task.id)).toEqual([]);
  },
);

test("a lead's submission wants evidence or a reason; a coordinating agency's does not", async () => {
  const lead = await taskOf("V.5.2", "Thuế cơ sở 8 tỉnh Ninh Bình");
  const refused = await submitTask(occasion("quan"), reportForm(lead) as never);
  expect(refused).toEqual({
    ok: false,
    reason: "evidence_missing",
    fields: { files: "evidence_missing" },
  });
  const reasoned = reportForm(lead, { noEvidenceReason: "Trao đổi trực tiếp tại trụ sở." });
  expect(await submitTask(occasion("quan"), reasoned as never)).toMatchObject({ ok: true });
  const part = await taskOf("V.1.2", KT);
  expect(await submitTask(occasion("thang"), reportForm(part) as never)).toMatchObject({
    ok: true,
  });
});

test("a double tap is one act, and both taps get the same receipt", async () => {
  const task = await taskOf("V.3.1", "Công an xã");
  const key = randomUUID();
  const tap = () => updateTask({ ...occasion("dung"), key }, reportForm(task) as never);
  const [first, second] = await Promise.all([tap(), tap()]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toEqual(first);
  expect(await trailOf(task.id)).toEqual(["task.updated"]);
});

test("a form drawn before the task was returned is refused", async () => {
  const task = await taskOf("V.3.2", "Công an xã");
  await submitTask(occasion("dung"), reportForm(task, document) as never);
  const stale = await updateTask(occasion("dung"), reportForm(task) as never);
  expect(stale).toEqual({ ok: false, reason: "status_changed" });
  const { turn } = await taskOf("V.3.2", "Công an xã");
  await returnSubmission(occasion("mai"), { taskId: task.id, turn, reason: "Bổ sung." });
  const before = await taskOf("V.3.2", "Công an xã");
  expect(await updateTask(occasion("dung"), reportForm(task) as never)).toEqual({
    ok: false,
    reason: "status_changed",
  });
  expect(await taskOf("V.3.2", "Công an xã")).toEqual(before);
});

test("two colleagues' updates never collide", async () => {
  const task = await taskOf("III.5", "Công an xã");
  const one = await updateTask(occasion("dung"), reportForm(task, { progress: "20" }) as never);
  const two = await updateTask(occasion("dung"), reportForm(task, { progress: "30" }) as never);
  expect([one.ok, two.ok]).toEqual([true, true]);
  expect((await taskOf("III.5", "Công an xã")).progress).toBe(30);
});

test("of two verdicts given at once, one counts and the other is told so", async () => {
  const task = await taskOf("III.2.3", "Văn phòng HĐND-UBND");
  await submitTask(occasion("khanh"), reportForm(task, document) as never);
  const { turn } = await taskOf("III.2.3", "Văn phòng HĐND-UBND");
  const verdicts = await Promise.all([
    confirmSubmission(occasion("mai"), { taskId: task.id, turn }),
    returnSubmission(occasion("son"), { taskId: task.id, turn, reason: "Chưa đủ." }),
  ]);
  expect(verdicts.filter((verdict) => verdict.ok)).toHaveLength(1);
  expect(verdicts.find((verdict) => !verdict.ok)).toEqual({ ok: false, reason: "status_changed" });
});

test("a report that came by telephone is recorded by the office, and its recorder may not confirm it", async () => {
  const name = "Hội phụ nữ";
  const task = await taskOf("V.7.2", name);
  const missing = await submitTask(occasion("mai"), reportForm(task, document) as never);
  expect(missing).toEqual({
    ok: false,
    reason: "invalid",
    fields: { enteredFrom: "missing", enteredHow: "choice", receivedOn: "missing" },
  });
  const told = { enteredFrom: "Trịnh Thị Phượng", enteredHow: "phone", receivedOn: "07/06/2026" };
  const form = reportForm(task, { ...document, ...told });
  expect(await submitTask(occasion("mai"), form as never)).toMatchObject({ ok: true });
  const { turn } = await taskOf("V.7.2", name);
  const verdict = { taskId: task.id, turn };
  expect(await confirmSubmission(occasion("mai"), verdict)).toEqual({
    ok: false,
    reason: "forbidden",
  });
  expect(await confirmSubmission(occasion("son"), verdict)).toMatchObject({ ok: true });
});

test("a submission may be withdrawn until it is judged", async () => {
  const task = await taskOf("V.7.2", "Hội Nông dân xã");
  await submitTask(occasion("long"), reportForm(task, document) as never);
  const { turn } = await taskOf("V.7.2", "Hội Nông dân xã");
  expect(await withdrawSubmission(occasion("phuong"), { taskId: task.id, turn })).toMatchObject({
    ok: false,
  });
  expect(await withdrawSubmission(occasion("long"), { taskId: task.id, turn })).toMatchObject({
    ok: true,
  });
  expect(await taskOf("V.7.2", "Hội Nông dân xã")).toMatchObject({
    status: "in_progress",
    progress: 0,
    submittedOn: null,
  });
  expect(await withdrawSubmission(occasion("long"), { taskId: task.id, turn })).toEqual({
    ok: false,
    reason: "status_changed",
  });
});

test("a return wants a reason", async () => {
  const task = await taskOf("V.4.3", "Bảo hiểm xã hội cơ sở Giao Thủy");
  const result = await returnSubmission(occasion("mai"), {
    taskId: task.id,
    turn: task.turn,
    reason: " ",
  });
  expect(result).toEqual({ ok: false, reason: "invalid", fields: { reason: "missing" } });
});
