import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { done } from "../found";
import {
  MONDAY,
  reportForm,
  type TestCommune,
  taskOf,
  testCommune,
  trailOf,
} from "../testing/commune";
import { asked, askingForm, datedTask, endPlansOn, lastExtension } from "../testing/dated-task";
import { deputyWith } from "../testing/deputy";
import { askExtension } from "./ask-extension";
import { confirmSubmission } from "./confirm-submission";
import { correctLastDay } from "./correct-last-day";
import { grantExtension } from "./grant-extension";
import { refuseExtension } from "./refuse-extension";
import { submitTask } from "./submit-task";
import { updateTask } from "./update-task";
import { withdrawExtension } from "./withdraw-extension";

const KT = "Phòng Kinh tế";
const CA = "Công an xã";
const BHXH = "Bảo hiểm xã hội cơ sở Giao Thủy";
const UBND = "UBND xã";
const DECEMBER = new Date("2026-12-05T08:00:00+07:00");

let commune: TestCommune;
const by = (name: keyof TestCommune["company"], now = MONDAY) => ({
  actor: commune.company[name],
  now,
});
const dated = (ref: string, agency: string) => datedTask(commune.company, ref, agency);

beforeAll(async () => {
  commune = await testCommune();
  await endPlansOn("2030-12-31");
});
afterAll(() => commune.close());

describe("asking", () => {
  test("a later day is asked for and waits; the last day stays where it is", async () => {
    const task = await dated("V.2.1", KT);
    done(await askExtension(by("thang"), askingForm(task)));
    const after = await taskOf("V.2.1", KT);
    expect([after.lastDay, after.extended, after.extensionWaits]).toEqual(["2026-11-30", 0, true]);
    expect(await lastExtension(task.id)).toMatchObject({
      lastDayBefore: "2026-11-30",
      askedDay: "2026-12-18",
      byRole: "officer",
      verdict: null,
    });
    expect((await trailOf(task.id))[0]).toBe("extension.asked");
  });

  test("a task has one request at a time", async () => {
    const task = await taskOf("V.2.1", KT);
    const again = await askExtension(by("thang"), askingForm(task, { lastDay: "20/12/2026" }));
    expect(again).toEqual({ ok: false, reason: "extension_waiting" });
  });

  test("of two requests sent at once one waits and the other is told so", async () => {
    const task = await dated("III.5", BHXH);
    const both = await Promise.all([
      askExtension(by("hanh"), askingForm(task)),
      askExtension(by("hanh"), askingForm(task, { lastDay: "20/12/2026" })),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "extension_waiting" });
  });

  test("a double tap is one request", async () => {
    const task = await dated("V.4.1", BHXH);
    const key = randomUUID();
    const tap = () => askExtension({ ...by("hanh"), key }, askingForm(task));
    expect(await Promise.all([tap(), tap()])).toMatchObject([{ ok: true }, { ok: true }]);
    expect((await trailOf(task.id)).filter((event) => event === "extension.asked")).toHaveLength(1);
  });

  test("a later day may also be asked for after the last one has gone by", async () => {
    const task = await dated("III.5", CA);
    const past = await askExtension(
      by("dung", DECEMBER),
      askingForm(task, { lastDay: "4/12/2026" }),
    );
    expect(past).toEqual({ ok: false, reason: "invalid", fields: { lastDay: "day_past" } });
    done(await askExtension(by("dung", DECEMBER), askingForm(task, { lastDay: "5/12/2026" })));
  });

  test.each([
    [{ lastDay: "30/11/2026" }, { lastDay: "day_not_later" }],
    [{ lastDay: "7/6/2026" }, { lastDay: "day_not_later" }],
    [{ lastDay: "1/1/2031" }, { lastDay: "day_after_plan" }],
    [{ lastDay: "31/11/2026" }, { lastDay: "not_a_day" }],
    [{ lastDay: "cuối năm" }, { lastDay: "not_a_day" }],
    [{ lastDay: "" }, { lastDay: "missing" }],
    [{ lastDay: "9".repeat(41) }, { lastDay: "too_long" }],
    [{ reason: " \n " }, { reason: "missing" }],
    [{ reason: "a".repeat(50_000) }, { reason: "too_long" }],
    [
      { lastDay: "", reason: "" },
      { lastDay: "missing", reason: "missing" },
    ],
  ])("bad input %j is told by the field and changes nothing", async (change, fields) => {
    const task = await dated("V.3.1", CA);
    const before = await trailOf(task.id);
    const result = await askExtension(by("dung"), askingForm(task, change) as never);
    expect(result).toEqual({ ok: false, reason: "invalid", fields });
    expect(await taskOf("V.3.1", CA)).toEqual(task);
    expect(await trailOf(task.id)).toEqual(before);
  });

  test("a task without a last day has nothing to extend", async () => {
    const task = await taskOf("V.3.2", CA);
    expect(task.lastDay).toBeNull();
    const result = await askExtension(by("dung"), askingForm(task));
    expect(result).toEqual({ ok: false, reason: "not_dated" });
  });

  test("what is submitted, or has changed since the form was drawn, cannot be extended", async () => {
    const task = await dated("III.3", "Thống kê");
    const evidence = { documentNumber: "12/BC-KT", documentDate: "05/06/2026" };
    done(await submitTask(by("nga"), reportForm(task, evidence) as never));
    const submitted = await taskOf("III.3", "Thống kê");
    const events = await trailOf(task.id);
    for (const form of [askingForm(task), askingForm(submitted)])
      expect(await askExtension(by("nga"), form)).toEqual({
        ok: false,
        reason: "status_changed",
      });
    expect(await trailOf(task.id)).toEqual(events);
  });

  test("only the task's own agency asks", async () => {
    const task = await dated("V.3.1", CA);
    const ask = (name: "son" | "mai" | "thang" | "lan") => askExtension(by(name), askingForm(task));
    expect(await Promise.all([ask("son"), ask("mai"), ask("thang"), ask("lan")])).toEqual([
      { ok: false, reason: "forbidden" },
      { ok: false, reason: "forbidden" },
      { ok: false, reason: "not_found" },
      { ok: false, reason: "forbidden" },
    ]);
  });
});

describe("deciding", () => {
  test("the chair grants, and the last day moves while the first stays known", async () => {
    const task = await dated("III.3", KT);
    const form = await asked(commune.company.thang, task);
    done(await grantExtension(by("son"), { ...form, note: "Không gia hạn thêm." }));
    expect(await taskOf("III.3", KT)).toMatchObject({
      lastDay: "2026-12-18",
      originalLastDay: "2026-11-30",
      ...{ extended: 1, corrected: 0, turn: task.turn, extensionWaits: false },
    });
    expect((await trailOf(task.id))[0]).toBe("extension.granted");
  });

  test("a second extension counts, and the original day stays the first", async () => {
    const task = await taskOf("III.3", KT);
    const form = askingForm(task, { lastDay: "25/12/2026" });
    done(await askExtension(by("thang", DECEMBER), form));
    const { id: extensionId, lastDayBefore } = await lastExtension(task.id);
    expect(lastDayBefore).toBe("2026-12-18");
    done(await grantExtension(by("son", DECEMBER), { taskId: task.id, extensionId }));
    expect(await taskOf("III.3", KT)).toMatchObject({
      ...{ lastDay: "2026-12-25", originalLastDay: "2026-11-30", extended: 2 },
    });
  });

  test("an extension does not put a report that is being written out of date", async () => {
    const task = await taskOf("III.3", KT);
    done(await updateTask(by("thang", DECEMBER), reportForm(task) as never));
  });

  test("a refusal wants a reason and leaves the last day alone", async () => {
    const task = await dated("III.3", CA);
    const form = await asked(commune.company.dung, task);
    const events = await trailOf(task.id);
    for (const [reason, problem] of [
      ["  ", "missing"],
      ["a".repeat(50_000), "too_long"],
    ])
      expect(await refuseExtension(by("son"), { ...form, reason: reason ?? "" })).toEqual({
        ...{ ok: false, reason: "invalid", fields: { reason: problem } },
      });
    expect(await trailOf(task.id)).toEqual(events);
    done(await refuseExtension(by("son"), { ...form, reason: "Còn đủ thời gian." }));
    expect(await taskOf("III.3", CA)).toMatchObject({ lastDay: "2026-11-30", extended: 0 });
    expect(await lastExtension(task.id)).toMatchObject({
      ...{ verdict: "refused", verdictReason: "Còn đủ thời gian." },
    });
  });

  test("a decision is on the request that was seen", async () => {
    const task = await dated("III.3", CA);
    const first = await asked(commune.company.dung, task);
    done(await withdrawExtension(by("dung"), first));
    const second = await asked(commune.company.dung, task, DECEMBER);
    const events = await trailOf(task.id);
    const stale = { ok: false, reason: "status_changed" };
    expect(await grantExtension(by("son"), first)).toEqual(stale);
    expect(await refuseExtension(by("son"), { ...first, reason: "Không." })).toEqual(stale);
    expect(await withdrawExtension(by("dung"), first)).toEqual(stale);
    expect(await grantExtension(by("son"), { ...second, extensionId: randomUUID() })).toEqual(
      stale,
    );
    expect(await trailOf(task.id)).toEqual(events);
  });

  test("of a grant and a refusal given at once one counts", async () => {
    const task = await dated("III.3", BHXH);
    const form = await asked(commune.company.hanh, task);
    const verdicts = await Promise.all([
      grantExtension(by("son"), form),
      refuseExtension(by("son"), { ...form, reason: "Không." }),
    ]);
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(verdicts.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "status_changed" });
  });

  test("a day that has passed meanwhile, or is no longer later, is not granted", async () => {
    const task = await dated("V.4.3", BHXH);
    const form = await asked(commune.company.hanh, task);
    const events = await trailOf(task.id);
    const over = { ok: false, reason: "asked_day_over" };
    const january = new Date("2027-01-05T08:00:00+07:00");
    expect(await grantExtension(by("son", january), form)).toEqual(over);
    expect(await trailOf(task.id)).toEqual(events);
    const correction = { lastDay: "20/12/2026", reason: "Ghi nhầm ngày." };
    done(
      await correctLastDay(by("son"), {
        ...{ taskId: task.id, turn: task.turn, from: "2026-11-30" },
        ...correction,
      }),
    );
    expect(await grantExtension(by("son"), form)).toEqual(over);
    done(await refuseExtension(by("son"), { ...form, reason: "Hạn đã được sửa." }));
  });

  test("four eyes: nobody decides their own request, and the chair's goes to the standing office", async () => {
    const task = await dated("III.1.5", UBND);
    const form = await asked(commune.company.son, task);
    const forbidden = { ok: false, reason: "forbidden" };
    const deputy = await deputyWith(commune.company, ["decide_extensions"]);
    expect(await grantExtension(by("son"), form)).toEqual(forbidden);
    expect(await refuseExtension(by("son"), { ...form, reason: "Không." })).toEqual(forbidden);
    // The deputy is of the committee, whose task it is.
    expect(await grantExtension({ actor: deputy, now: MONDAY }, form)).toEqual(forbidden);
    done(await grantExtension(by("mai"), form));
    expect((await taskOf("III.1.5", UBND)).extended).toBe(1);
  });

  test("what the standing office asks for is decided by the chair, not by itself", async () => {
    const office = "Phòng Văn hoá - Xã hội";
    const task = await dated("V.1.2", office);
    const form = await asked(commune.company.mai, task);
    const answer = await grantExtension(by("mai"), form);
    expect(answer).toEqual({ ok: false, reason: "forbidden" });
    expect(await grantExtension(by("binh"), form)).toEqual({ ok: false, reason: "forbidden" });
    done(await grantExtension(by("son"), form));
  });

  test("a deputy decides only with the power, and the trail says in whose stead", async () => {
    const task = await dated("V.4.4", BHXH);
    const form = await asked(commune.company.hanh, task);
    expect(await grantExtension(by("lan"), form)).toEqual({ ok: false, reason: "forbidden" });
    const other = await deputyWith(commune.company, ["judge"]);
    const denied = await grantExtension({ actor: other, now: MONDAY }, form);
    expect(denied).toEqual({ ok: false, reason: "forbidden" });
    const deputy = await deputyWith(commune.company, ["decide_extensions"]);
    done(await grantExtension({ actor: deputy, now: MONDAY }, form));
    expect((await trailOf(task.id))[0]).toBe("extension.granted");
  });
});

describe("a request without a decision", () => {
  test("is taken back by its agency, which may ask again", async () => {
    const task = await dated("V.2.2", KT);
    const form = await asked(commune.company.thang, task);
    expect(await withdrawExtension(by("dung"), form)).toEqual({ ok: false, reason: "not_found" });
    expect(await withdrawExtension(by("son"), form)).toEqual({ ok: false, reason: "forbidden" });
    done(await withdrawExtension(by("thang"), form));
    expect((await taskOf("V.2.2", KT)).extensionWaits).toBe(false);
    done(await askExtension(by("thang"), askingForm(task)));
  });

  test("lapses when its task is confirmed, in the same act", async () => {
    const task = await dated("V.5.1", "Thuế cơ sở 8 tỉnh Ninh Bình");
    await asked(commune.company.quan, task);
    const evidence = { documentNumber: "12/BC", documentDate: "05/06/2026" };
    done(await submitTask(by("quan"), reportForm(task, evidence) as never));
    const { turn } = await taskOf("V.5.1", "Thuế cơ sở 8 tỉnh Ninh Bình");
    expect((await lastExtension(task.id)).verdict).toBeNull();
    done(await confirmSubmission(by("mai"), { taskId: task.id, turn }));
    const lapsed = await lastExtension(task.id);
    expect([lapsed.verdict, lapsed.verdictAt]).toEqual(["lapsed", MONDAY]);
    expect((await trailOf(task.id))[0]).toBe("submission.confirmed");
    const late = await grantExtension(by("son"), { taskId: task.id, extensionId: lapsed.id });
    expect(late).toEqual({ ok: false, reason: "status_changed" });
  });
});
