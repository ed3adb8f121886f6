import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Power } from "../../domain/power";
import { done } from "../found";
import {
  MONDAY,
  reportForm,
  type TestCommune,
  taskOf,
  testCommune,
  trailOf,
} from "../testing/commune";
import { asked, datedTask, lastExtension } from "../testing/dated-task";
import { deputyWith } from "../testing/deputy";
import { cancelTask } from "./cancel-task";
import { confirmSubmission } from "./confirm-submission";
import { grantExtension } from "./grant-extension";
import { mergeAgencies } from "./merge-agencies";
import { pauseTask } from "./pause-task";
import { publishPlan } from "./publish-plan";
import { reopenTask } from "./reopen-task";
import { resumeTask } from "./resume-task";
import { submitTask } from "./submit-task";
import { updateTask } from "./update-task";

const KT = "Phòng Kinh tế";
const CA = "Công an xã";
const BHXH = "Bảo hiểm xã hội cơ sở Giao Thủy";
const reason = "Chờ hướng dẫn của tỉnh.";
const evidence = { documentNumber: "12/BC", documentDate: "05/06/2026" };
const forbidden = { ok: false, reason: "forbidden" };
const stale = { ok: false, reason: "status_changed" };

let commune: TestCommune;
const by = (name: keyof TestCommune["company"]) => ({ actor: commune.company[name], now: MONDAY });
const form = ({ id, turn }: { id: string; turn: number }) => ({ taskId: id, turn, reason });
const deputy = async (power: Power) => ({
  actor: await deputyWith(commune.company, [power]),
  now: MONDAY,
});

beforeAll(async () => {
  commune = await testCommune();
});
afterAll(() => commune.close());

describe("pausing", () => {
  test("a paused task is nobody's to work on, and goes on where it stood", async () => {
    const given = await datedTask(commune.company, "V.2.1", KT);
    done(await updateTask(by("thang"), reportForm(given) as never));
    const before = await taskOf("V.2.1", KT);
    done(await pauseTask(by("son"), form(before)));
    const paused = await taskOf("V.2.1", KT);
    expect(paused).toMatchObject({
      ...{ status: "paused", statusBefore: "in_progress", reasonText: reason },
      ...{ progress: 50, lastDay: "2026-11-30" },
    });
    for (const one of [before, paused]) {
      const events = await trailOf(one.id);
      expect(await updateTask(by("thang"), reportForm(one) as never)).toEqual(stale);
      expect(await pauseTask(by("son"), form(one))).toEqual(stale);
      expect(await trailOf(one.id)).toEqual(events);
    }
    done(await resumeTask(by("son"), { taskId: paused.id, turn: paused.turn, note: "" }));
    const { version, turn, changedAt, ...after } = await taskOf("V.2.1", KT);
    expect(before).toMatchObject(after);
    expect([version, turn]).toEqual([before.version + 2, before.turn + 2]);
    expect((await trailOf(paused.id)).slice(0, 2)).toEqual(["task.resumed", "task.paused"]);
    expect(await resumeTask(by("son"), form({ id: paused.id, turn }))).toEqual(stale);
  });

  test("a request for a later day may be decided while its task is paused", async () => {
    const task = await datedTask(commune.company, "III.5", CA);
    const request = await asked(commune.company.dung, task);
    done(await pauseTask(by("son"), form(task)));
    done(await grantExtension(by("son"), request));
    expect(await taskOf("III.5", CA)).toMatchObject({ status: "paused", lastDay: "2026-12-18" });
  });

  test("what waits for a verdict is not paused or cancelled over its agency's head", async () => {
    const task = await taskOf("III.5", BHXH);
    done(await submitTask(by("hanh"), reportForm(task, evidence) as never));
    const waiting = await taskOf("III.5", BHXH);
    expect(await pauseTask(by("son"), form(waiting))).toEqual(stale);
    expect(await cancelTask(by("son"), { ...form(waiting), sure: "yes" })).toEqual(stale);
  });
});

describe("cancelling", () => {
  test("a cancelled task is over, and the request that waited lapses with it", async () => {
    const task = await datedTask(commune.company, "V.4.4", BHXH);
    await asked(commune.company.hanh, task);
    done(await cancelTask(by("son"), { ...form(task), sure: "yes" }));
    const over = await taskOf("V.4.4", BHXH);
    expect(over).toMatchObject({
      ...{ status: "cancelled", reason: "decided", reasonText: reason, extensionWaits: false },
    });
    expect((await lastExtension(task.id)).verdict).toBe("lapsed");
    expect((await trailOf(task.id))[0]).toBe("task.cancelled");
    expect(await cancelTask(by("son"), { ...form(over), sure: "yes" })).toEqual(stale);
    expect(await resumeTask(by("son"), form(over))).toEqual(stale);
    expect(await reopenTask(by("son"), form(over))).toEqual(stale);
  });

  test("publishing the plan again does not give it anew", async () => {
    const { planId } = await taskOf("V.4.4", BHXH);
    done(await publishPlan(by("mai"), { planId }));
    expect((await taskOf("V.4.4", BHXH)).status).toBe("cancelled");
  });

  test("a paused task can be cancelled", async () => {
    const task = await taskOf("V.3.2", CA);
    done(await pauseTask(by("son"), form(task)));
    const paused = await taskOf("V.3.2", CA);
    done(await cancelTask(by("son"), { ...form(paused), sure: "yes" }));
    expect(await taskOf("V.3.2", CA)).toMatchObject({ status: "cancelled", statusBefore: null });
  });
});

describe("reopening", () => {
  test("what was confirmed goes back to its agency with the progress it had reported", async () => {
    const task = await taskOf("III.3", KT);
    done(await updateTask(by("thang"), reportForm(task, { progress: "40" }) as never));
    done(await submitTask(by("thang"), reportForm(task, evidence) as never));
    const { turn } = await taskOf("III.3", KT);
    done(await confirmSubmission(by("mai"), { taskId: task.id, turn }));
    const done1 = await taskOf("III.3", KT);
    expect(done1).toMatchObject({ status: "completed", progress: 100 });
    expect(await reopenTask(by("mai"), { ...form(done1), turn })).toEqual(stale);
    done(await reopenTask(by("mai"), form(done1)));
    expect(await taskOf("III.3", KT)).toMatchObject({
      ...{ status: "in_progress", progress: 40, submittedOn: null, returned: false },
    });
    expect((await trailOf(task.id))[0]).toBe("task.reopened");
  });

  test("it is reported, confirmed and reopened again like any other", async () => {
    const again = await taskOf("III.3", KT);
    done(await submitTask(by("thang"), reportForm(again, evidence) as never));
    const { turn } = await taskOf("III.3", KT);
    done(await confirmSubmission(by("mai"), { taskId: again.id, turn }));
    done(await reopenTask(by("son"), form(await taskOf("III.3", KT))));
    expect((await taskOf("III.3", KT)).progress).toBe(40);
  });
});

const ACTS = { pause: pauseTask, cancel: cancelTask, reopen: reopenTask };

test.each([
  ["pause", { reason: " " }, { reason: "missing" }],
  ["pause", { reason: "a".repeat(50_000) }, { reason: "too_long" }],
  ["cancel", { reason: "" }, { reason: "missing" }],
  ["cancel", { reason: "a".repeat(50_000) }, { reason: "too_long" }],
  ["cancel", { sure: undefined }, { sure: "nothing_chosen" }],
  ["cancel", { sure: "no" }, { sure: "nothing_chosen" }],
  ["reopen", { reason: "\t" }, { reason: "missing" }],
  ["reopen", { reason: "a".repeat(50_000) }, { reason: "too_long" }],
] as const)("bad input to %s, %j, is told by the field and changes nothing", async (...row) => {
  const [act, change, fields] = row;
  const task = await taskOf("V.3.1", CA);
  const events = await trailOf(task.id);
  const input = { ...form(task), sure: "yes", ...change };
  const result = await ACTS[act](by("son"), input as never);
  expect(result).toEqual({ ok: false, reason: "invalid", fields });
  expect(await taskOf("V.3.1", CA)).toEqual(task);
  expect(await trailOf(task.id)).toEqual(events);
});

test("the chair sets tasks aside, or a deputy with that very power; nobody else", async () => {
  const task = await taskOf("V.3.1", CA);
  for (const name of ["mai", "dung", "lan"] as const) {
    expect(await pauseTask(by(name), form(task))).toEqual(forbidden);
    expect(await cancelTask(by(name), { ...form(task), sure: "yes" })).toEqual(forbidden);
  }
  expect(await pauseTask(await deputy("judge"), form(task))).toEqual(forbidden);
  const empowered = await deputy("set_aside");
  done(await pauseTask(empowered, form(task)));
  const { turn } = await taskOf("V.3.1", CA);
  done(await resumeTask(empowered, { taskId: task.id, turn }));
});

test("a deputy judges and reopens with the power to judge, but not for the own agency", async () => {
  const task = await taskOf("V.5.2", "Thuế cơ sở 8 tỉnh Ninh Bình");
  done(await submitTask(by("quan"), reportForm(task, evidence) as never));
  const { turn } = await taskOf("V.5.2", "Thuế cơ sở 8 tỉnh Ninh Bình");
  const judging = await deputy("judge");
  expect(await confirmSubmission(by("lan"), { taskId: task.id, turn })).toEqual(forbidden);
  done(await confirmSubmission(judging, { taskId: task.id, turn }));
  done(await reopenTask(judging, form({ id: task.id, turn: turn + 1 })));
  const own = await taskOf("III.1.5", "UBND xã");
  done(await submitTask(by("son"), reportForm(own, evidence) as never));
  const waits = await taskOf("III.1.5", "UBND xã");
  const denied = await confirmSubmission(judging, { taskId: own.id, turn: waits.turn });
  expect(denied).toEqual(forbidden);
});

test("a request lapses also when its task ends because two agencies are one", async () => {
  const task = await datedTask(commune.company, "III.3", "Thống kê");
  await asked(commune.company.nga, task);
  const intoId = (await taskOf("III.3", CA)).agencyId;
  done(await mergeAgencies(by("tuan"), { agencyId: task.agencyId, intoId }));
  expect(await taskOf("III.3", "Thống kê")).toMatchObject({
    status: "cancelled",
    reason: "merged",
  });
  expect((await lastExtension(task.id)).verdict).toBe("lapsed");
});
