import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "../../db/client";
import { deliveryQueue } from "../../db/schema/deliveries";
import { users } from "../../db/schema/people";
import { visibleTo } from "../../db/visibility";
import { addDays, type Day } from "../../domain/day";
import { NOTICE_KINDS } from "../../domain/notice";
import { askExtension } from "../commands/ask-extension";
import { changeEscalation } from "../commands/change-escalation";
import { changeNotices } from "../commands/change-notices";
import { correctLastDay } from "../commands/correct-last-day";
import { disableAccount } from "../commands/disable-account";
import { enableAccount } from "../commands/enable-account";
import { endMembership } from "../commands/end-membership";
import { escalateTask } from "../commands/escalate-task";
import { pauseTask } from "../commands/pause-task";
import { reportTarget } from "../commands/report-target";
import { resumeTask } from "../commands/resume-task";
import { returnSubmission } from "../commands/return-submission";
import { sendDigests } from "../commands/send-digests";
import { setTargetAgency } from "../commands/set-target-agency";
import { submitTask } from "../commands/submit-task";
import { tellEscalations } from "../commands/tell-escalations";
import { done } from "../found";
import { digestOn } from "../queries/my-digests";
import { taskPage } from "../queries/task-page";
import { unmailedDigests } from "../queries/unmailed-digests";
import { unreachedEscalations } from "../queries/unreached-escalations";
import { reportForm, type TestCommune, taskOf, testCommune } from "../testing/commune";
import { givenDirective } from "../testing/directives";
import {
  atOn,
  daysFrom,
  eventCount,
  giveAddresses,
  lastDayOn,
  queuedMails,
  takenSteps,
  writtenDigests,
} from "../testing/rounds";
import { targetReport, targetsOfPlan } from "../testing/targets";
import { dailyRound } from "./daily-round";

const SYSTEM = { kind: "system" } as const;
/** A Wednesday. */
const LAST: Day = "2026-09-30";
const late = (days: number) => addDays(LAST, days);
const POLICE = ["V.3.1", "Công an xã"] as const;

let commune: TestCommune;

describe("a task from a month before its last day to the ninth day after it", () => {
  let taskId: string;
  beforeAll(async () => {
    commune = await testCommune();
    await giveAddresses(commune.company);
    ({ id: taskId } = await lastDayOn(commune.company, ...POLICE, LAST));
    for (const day of daysFrom(late(-31), late(9))) {
      // Early in the morning nothing goes out yet; a second round of the day writes nothing.
      expect(await dailyRound(atOn(day, "06:59:59"))).toBeNull();
      expect(await dailyRound(atOn(day))).not.toBeNull();
      const before = await eventCount();
      expect(await dailyRound(atOn(day, "23:59:59"))).toBeNull();
      expect(await eventCount()).toBe(before);
    }
  });
  afterAll(() => commune.close());

  test("its agency is told on the days that the rule names, and nobody is on any other", async () => {
    expect(await writtenDigests(commune.company)).toEqual([
      "2026-08-31 dung: due_soon 1/1",
      "2026-09-23 dung: due_soon 1/1",
      "2026-09-29 dung: due_soon 1/1",
      "2026-10-01 dung: overdue 1/1",
      "2026-10-02 dung: overdue 1/1",
      "2026-10-03 dung: overdue 1/1",
      "2026-10-05 dung: overdue 1/1",
    ]);
  });

  test("it is reported to the head, the standing office and the chair, each on their day", async () => {
    expect(await takenSteps(commune.company, taskId)).toEqual([
      "2026-10-01 head 1: dung",
      "2026-10-03 office 2: mai",
      "2026-10-07 chair 3: son",
    ]);
  });

  test("each is a mail to whom it concerns, in words", async () => {
    const mails = await queuedMails(commune.company);
    expect(mails.filter((mail) => mail.includes("escalation"))).toEqual([
      "dung escalation: Báo lên 01/10/2026: 1 việc quá hạn",
      "mai escalation: Báo lên 03/10/2026: 1 việc quá hạn",
      "son escalation: Báo lên 07/10/2026: 1 việc quá hạn",
    ]);
    expect(mails).toHaveLength(10);
    expect(mails[0]).toBe("dung digest: Bản tin 31/08/2026: nhắc thời hạn 1 việc");
    // Each is led to a page of theirs: an agency's people have no board.
    const ways = async (name: "dung" | "mai" | "son") => {
      const own = visibleTo(commune.company[name]);
      const delivery = own.deliveries();
      const rows = await own.read.select().from(delivery).where(eq(delivery.kind, "escalation"));
      return rows.map(({ body }) => body?.trim().split("\n").at(-1));
    };
    expect([await ways("dung"), await ways("mai"), await ways("son")]).toEqual([
      ["Việc của đơn vị: http://localhost:3000/agency"],
      ["Bàn chỉ đạo: http://localhost:3000/steering"],
      ["Bàn chỉ đạo: http://localhost:3000/steering"],
    ]);
    const visible = visibleTo(SYSTEM);
    const recipient = visible.escalationRecipients();
    const told = await visible.read.select().from(recipient);
    expect(told.every(({ toldAt, deliveryId }) => toldAt && deliveryId)).toBe(true);
  });

  test("the task's page tells whom mail of a step reached, and whom the bell alone", async () => {
    const { son, dung } = commune.company;
    const told = async () => {
      const page = await taskPage(son, taskId, atOn(late(9)));
      return page?.told.map((one) => one.told);
    };
    expect(await told()).toEqual(["unsent", "unsent", "unsent"]);
    const visible = visibleTo(dung);
    const delivery = visible.deliveries();
    const [mail] = await visible.read
      .select()
      .from(delivery)
      .where(eq(delivery.kind, "escalation"));
    const sent = { status: "sent", sentAt: atOn(late(1)) } as const;
    await database()
      .update(deliveryQueue)
      .set(sent)
      .where(eq(deliveryQueue.deliveryId, mail?.id ?? ""));
    expect((await told())?.sort()).toEqual(["sent", "unsent", "unsent"]);
  });

  test("the text names task, place, day and the way back, and no greeting", async () => {
    const { dung } = commune.company;
    const visible = visibleTo(dung);
    const digest = visible.digests();
    const [row] = await visible.read
      .select()
      .from(digest)
      .where(eq(digest.day, late(1)));
    expect(row?.body.split("\n")).toEqual([
      "Bản tin thứ Năm, ngày 01/10/2026",
      "UBND xã Xuân Trường, tỉnh Ninh Bình",
      "",
      "Quá hạn: 1",
      expect.stringMatching(/^1\. V\.3\.1 · .+ · hạn 30\/09\/2026, quá hạn 1 ngày$/),
      `   http://localhost:3000/tasks/${taskId}`,
      "",
      "Việc của đơn vị: http://localhost:3000/agency",
      "",
    ]);
  });

  test("digests are their reader's alone", async () => {
    for (const who of ["son", "mai", "tuan", "thang"] as const) {
      const visible = visibleTo(commune.company[who]);
      const digest = visible.digests();
      expect(await visible.read.select().from(digest)).toEqual([]);
    }
  });

  test("a last day that moves begins anew", async () => {
    const { son } = commune.company;
    const { turn } = await taskOf(...POLICE);
    const form = { taskId, turn, from: LAST, lastDay: "20/10/2026", reason: "Ghi nhầm tháng." };
    done(await correctLastDay({ actor: son, now: atOn("2026-10-10", "08:00:00") }, form));
    for (const day of ["2026-10-20", "2026-10-21", "2026-10-23"]) await dailyRound(atOn(day));
    expect((await takenSteps(commune.company, taskId)).slice(3)).toEqual([
      "2026-10-21 head 4: dung",
      "2026-10-23 office 5: mai",
    ]);
  });
});

describe("rounds that come late, twice or at once", () => {
  beforeEach(async () => {
    commune = await testCommune();
    await giveAddresses(commune.company);
  });
  afterEach(() => commune.close());

  test("after missed days the steps due are taken once and in order, in one mail each; the old digests are not sent", async () => {
    const { id: police } = await lastDayOn(commune.company, ...POLICE, LAST);
    const { id: tax } = await lastDayOn(
      commune.company,
      "V.5.1",
      "Thuế cơ sở 8 tỉnh Ninh Bình",
      LAST,
    );
    // The machine was off from before the last day, and started in the afternoon.
    const round = await dailyRound(atOn(late(8), "15:30:00"));
    expect(round).toEqual({ escalated: 6, told: 4, digests: 0, mails: 4 });
    const steps = ["head 1", "office 2", "chair 3"];
    const whom = (head: string) => [head, "mai", "son"];
    const taken = (head: string) =>
      steps.map((step, at) => `${late(8)} ${step}: ${whom(head)[at]}`);
    expect(await takenSteps(commune.company, police)).toEqual(taken("dung"));
    expect(await takenSteps(commune.company, tax)).toEqual(taken("quan (officers)"));
    const mails = await queuedMails(commune.company);
    expect(mails.filter((mail) => mail.includes("escalation")).sort()).toEqual([
      "dung escalation: Báo lên 08/10/2026: 1 việc quá hạn",
      "mai escalation: Báo lên 08/10/2026: 2 việc quá hạn",
      "quan escalation: Báo lên 08/10/2026: 1 việc quá hạn",
      "son escalation: Báo lên 08/10/2026: 2 việc quá hạn",
    ]);
    // Eight days late and a Thursday: the digests of the days before are an old story.
    expect(await writtenDigests(commune.company)).toEqual([]);
  });

  test("a last day that comes is told of by the first round after the mornings without one, once", async () => {
    await lastDayOn(commune.company, ...POLICE, LAST);
    for (const days of [-9, -5, -4, -2, 0]) await dailyRound(atOn(late(days)));
    expect(await writtenDigests(commune.company)).toEqual([
      `${late(-5)} dung: due_soon 1/1`,
      `${late(0)} dung: due_soon 1/1`,
    ]);
    const visible = visibleTo(commune.company.dung);
    const digest = visible.digests();
    const rows = await visible.read.select().from(digest).orderBy(digest.day);
    expect(rows.map(({ body }) => /hạn 30\/09\/2026.*/.exec(body)?.[0])).toEqual([
      "hạn 30/09/2026, còn 5 ngày",
      "hạn 30/09/2026, hôm nay là ngày cuối",
    ]);
  });

  test("two rounds at once are one, and one that broke off goes on", async () => {
    const { id } = await lastDayOn(commune.company, ...POLICE, LAST);
    const day = late(3);
    const now = atOn(day);
    // It broke off after the first step.
    done(await escalateTask({ actor: SYSTEM, now }, { taskId: id, step: "head" }));
    const rounds = await Promise.all([dailyRound(now), dailyRound(now), dailyRound(now)]);
    expect(rounds.filter((round) => round !== null)).toHaveLength(1);
    expect(await takenSteps(commune.company, id)).toEqual([
      `${day} head 1: dung`,
      `${day} office 2: mai`,
    ]);
    expect(await writtenDigests(commune.company)).toEqual([`${day} dung: overdue 1/1`]);
    expect((await queuedMails(commune.company)).sort()).toEqual([
      "dung digest: Bản tin 03/10/2026: 1 việc quá hạn",
      "dung escalation: Báo lên 03/10/2026: 1 việc quá hạn",
      "mai escalation: Báo lên 03/10/2026: 1 việc quá hạn",
    ]);
  });

  test("a clock that jumps forth and back doubles nothing", async () => {
    const { id } = await lastDayOn(commune.company, ...POLICE, LAST);
    const clock = [late(1), late(5), late(1), late(2), late(5), late(0), late(3)];
    const made: Day[] = [];
    for (const day of clock) if (await dailyRound(atOn(day))) made.push(day);
    expect(made).toEqual([late(1), late(5), late(2), late(0), late(3)]);
    expect((await takenSteps(commune.company, id)).map((step) => step.slice(11))).toEqual([
      "head 1: dung",
      "office 2: mai",
    ]);
    const days = (await writtenDigests(commune.company)).map((digest) => digest.slice(0, 10));
    expect(days).toEqual([late(1), late(2), late(3), late(5)]);
    // Each is read as it was written, also beside one of a later day.
    const { dung, thang } = commune.company;
    expect(await digestOn(dung, late(2))).toHaveProperty("body");
    expect(await digestOn(dung, late(4))).toBeNull();
    expect(await digestOn(dung, late(12))).toMatchObject({ sections: [{ kind: "overdue" }] });
    expect(await digestOn(thang, late(12))).toBeNull();
  });

  test("what is paused, waits for a verdict or is done is not escalated; it is again when it comes back", async () => {
    const { son, dung, mai } = commune.company;
    const { id: taskId, turn } = await lastDayOn(commune.company, ...POLICE, LAST);
    const reason = "Chờ hướng dẫn của tỉnh.";
    const paused = { actor: son, now: atOn(LAST, "09:00:00") };
    done(await pauseTask(paused, { taskId, turn, reason }));
    expect(await dailyRound(atOn(late(2)))).toMatchObject({ escalated: 0, digests: 0 });
    const resumed = { actor: son, now: atOn(late(2), "09:00:00") };
    done(await resumeTask(resumed, { taskId, turn: (await taskOf(...POLICE)).turn }));
    expect(await dailyRound(atOn(late(3)))).toMatchObject({ escalated: 2 });
    const reporting = { actor: dung, now: atOn(late(3), "09:00:00") };
    const form = { noEvidenceReason: "Đã trao đổi trực tiếp.", progress: "100" };
    done(await submitTask(reporting, reportForm(await taskOf(...POLICE), form)));
    expect(await dailyRound(atOn(late(9)))).toMatchObject({ escalated: 0 });
    const judging = { actor: mai, now: atOn(late(9), "09:00:00") };
    const { turn: judged } = await taskOf(...POLICE);
    done(await returnSubmission(judging, { taskId, turn: judged, reason: "Thiếu số liệu." }));
    expect(await dailyRound(atOn(late(10)))).toMatchObject({ escalated: 1 });
    expect(await writtenDigests(commune.company)).toEqual([
      `${late(3)} dung: overdue 1/1`,
      `${late(10)} dung: overdue 0/1, returned 1/1`,
    ]);
    expect((await takenSteps(commune.company, taskId)).at(-1)).toBe(`${late(10)} chair 3: son`);
  });

  test("where nobody can be told the step stands without recipients, for those who can mend it", async () => {
    const { tuan, quan, mai, son, dung } = commune.company;
    const { id } = await lastDayOn(commune.company, "V.5.1", "Thuế cơ sở 8 tỉnh Ninh Bình", LAST);
    const disabling = { accountId: quan.userId, reason: "Chuyển công tác." };
    done(await disableAccount({ actor: tuan, now: atOn(LAST, "09:00:00") }, disabling));
    expect(await dailyRound(atOn(late(1)))).toMatchObject({ escalated: 1, told: 0, mails: 0 });
    expect(await takenSteps(commune.company, id)).toEqual([`${late(1)} head 1: nobody`]);
    for (const who of ["tuan", "mai", "son"] as const) {
      const visible = visibleTo(commune.company[who]);
      const escalation = visible.escalations();
      const rows = await visible.read.select().from(escalation);
      expect(rows.map(({ agencyName, reached }) => [agencyName, reached])).toEqual([
        ["Thuế cơ sở 8 tỉnh Ninh Bình", 0],
      ]);
    }
    const listed = async (day: Day) => {
      const who = [tuan, mai, son, dung];
      const all = await Promise.all(who.map((one) => unreachedEscalations(one, day)));
      return all.map((rows) => rows.map(({ taskId }) => taskId));
    };
    expect(await listed(late(1))).toEqual([[id], [id], [id], []]);
    // Somebody works there again: the next step reaches them.
    const enabling = { actor: tuan, now: atOn(late(1), "09:00:00") };
    done(await enableAccount(enabling, { accountId: quan.userId }));
    expect(await listed(late(1))).toEqual([[], [], [], []]);
    done(await disableAccount(enabling, disabling));
    expect(await listed(late(1))).toEqual([[id], [id], [id], []]);
    // Its last day has moved: it is no longer late for the one that was reported.
    const correction = { from: "30/09/2026", lastDay: "20/10/2026", reason: "Ghi nhầm tháng." };
    const { turn } = await taskOf("V.5.1", "Thuế cơ sở 8 tỉnh Ninh Bình");
    const correcting = { actor: son, now: atOn(late(1), "10:00:00") };
    done(await correctLastDay(correcting, { taskId: id, turn, ...correction }));
    expect(await listed(late(1))).toEqual([[], [], [], []]);
  });

  test("whose membership has ended is told nothing; who has none of the kinds by mail gets no digest", async () => {
    const { tuan, dung, nga } = commune.company;
    await lastDayOn(commune.company, ...POLICE, LAST);
    await lastDayOn(commune.company, "III.3", "Thống kê", LAST);
    const ending = { membershipId: dung.membershipId, untilDay: "30/09/2026" };
    done(await endMembership({ actor: tuan, now: atOn(LAST, "09:00:00") }, ending));
    const bell = [...NOTICE_KINDS];
    const choosing = { actor: nga, now: atOn(LAST, "09:00:00") };
    done(await changeNotices(choosing, { bell, mail: [] }));
    expect(await dailyRound(atOn(late(1)))).toMatchObject({ told: 1, digests: 0, mails: 0 });
    expect(await queuedMails(commune.company)).toEqual([]);
    const mail = ["overdue" as const];
    done(await changeNotices({ ...choosing, now: atOn(late(1), "09:00:00") }, { bell, mail }));
    await dailyRound(atOn(late(2)));
    expect(await writtenDigests(commune.company)).toEqual([`${late(2)} nga: overdue 1/1`]);
  });

  test("people without an address have their digest in the product, each in their language", async () => {
    const { dung } = commune.company;
    await lastDayOn(commune.company, ...POLICE, LAST);
    await database()
      .update(users)
      .set({ email: null, locale: "en" })
      .where(eq(users.id, dung.userId));
    // They are counted as told, and mail apart; whoever keeps the accounts learns how many mail does not reach.
    expect(await dailyRound(atOn(late(1)))).toMatchObject({ told: 1, digests: 1, mails: 0 });
    expect(await queuedMails(commune.company)).toEqual([]);
    const unmailed = (who: "tuan" | "son", day: Day) => unmailedDigests(commune.company[who], day);
    expect(await unmailed("tuan", late(1))).toBe(1);
    expect([await unmailed("son", late(1)), await unmailed("tuan", late(2))]).toEqual([0, 0]);
    const visible = visibleTo(dung);
    const digest = visible.digests();
    const [row] = await visible.read.select().from(digest);
    expect(row?.subject).toBe("Digest 01/10/2026: 1 overdue");
    expect(row?.body).toContain("last day 30/09/2026, 1 day late");
  });

  test("what waits for a verdict and a directive are told to whom they are for", async () => {
    const { company } = commune;
    const { planId } = await taskOf(...POLICE);
    const reporting = { actor: company.dung, now: atOn("2026-12-01", "15:00:00") };
    const form = { noEvidenceReason: "Đã trao đổi trực tiếp.", progress: "100" };
    done(await submitTask(reporting, reportForm(await taskOf(...POLICE), form)));
    const given = { planId, agencies: [company.thang.agencyId] };
    await givenDirective(company.son, atOn("2026-12-01", "16:00:00"), given);
    await dailyRound(atOn("2026-12-02"));
    expect(await writtenDigests(company)).toEqual([
      "2026-12-02 mai: waiting_for_me 1/1",
      "2026-12-02 thang: directives 1/1",
    ]);
  });
});

test("what is asked of those who decide stands in their digest as on their home: a day, a figure", async () => {
  commune = await testCommune();
  const { company } = commune;
  await giveAddresses(company);
  const { id: taskId, turn } = await lastDayOn(company, ...POLICE, LAST);
  const asking = { actor: company.dung, now: atOn(late(-20), "15:00:00") };
  const later = { taskId, turn, lastDay: "20/11/2026", reason: "Chờ số liệu của các thôn." };
  done(await askExtension(asking, later));
  const { rate } = await targetsOfPlan();
  const deciding = { actor: company.mai, now: asking.now };
  const { agencyId } = company.hanh;
  done(await setTargetAgency(deciding, { targetId: rate.id, agencyId }));
  const figure = targetReport(rate.id, "2026-08-31", "41");
  done(await reportTarget({ actor: company.hanh, now: asking.now }, figure));
  await dailyRound(atOn(late(-19)));
  expect(await writtenDigests(company)).toEqual([
    `${late(-19)} mai: waiting_for_me 1/1`,
    `${late(-19)} son: waiting_for_me 2/2`,
  ]);
  const visible = visibleTo(company.son);
  const digest = visible.digests();
  const [row] = await visible.read.select().from(digest);
  expect(row?.subject).toBe("Bản tin 11/09/2026: 2 nội dung chờ xử lý");
  expect(row?.body).toMatch(/V\.3\.1 · .* · xin gia hạn đến 20\/11\/2026, gửi 1 ngày trước/);
  expect(row?.body).toMatch(/ · số liệu đến 31\/08\/2026, gửi 1 ngày trước\n.*\/targets\/waiting/);
  expect(row?.body).toMatch(/Bàn chỉ đạo: \S+\/steering\n$/);
  expect(row?.body).not.toContain("Toàn xã");

  // On Monday all that waits is named again, and those who steer read what is late and where.
  await dailyRound(atOn(late(5)));
  const [monday] = await visible.read
    .select()
    .from(digest)
    .where(eq(digest.day, late(5)));
  expect(monday?.body).toContain(
    "Toàn xã: 1 việc quá hạn ở 1 đơn vị.\n- Công an xã: 1 việc, chậm nhất 5 ngày (V.3.1)\n",
  );
  const police = visibleTo(company.dung);
  const own = police.digests();
  const [read] = await police.read
    .select()
    .from(own)
    .where(eq(own.day, late(5)));
  expect(read?.body).toContain("Quá hạn: 1");
  expect(read?.body).not.toContain("Toàn xã");
  await commune.close();
});

describe("the acts of the round", () => {
  beforeAll(async () => {
    commune = await testCommune();
  });
  afterAll(() => commune.close());

  test("are the system's alone, and refused when there is nothing to do", async () => {
    const { id: taskId } = await lastDayOn(commune.company, ...POLICE, LAST);
    const before = await eventCount();
    const now = atOn(LAST);
    const early = atOn(LAST, "06:59:59");
    const answers = [
      await sendDigests({ actor: commune.company.son, now }, {}),
      await tellEscalations({ actor: commune.company.tuan, now }, {}),
      await escalateTask({ actor: commune.company.mai, now }, { taskId, step: "head" }),
      await sendDigests({ actor: SYSTEM, now: early }, {}),
      await tellEscalations({ actor: SYSTEM, now }, {}),
      await escalateTask({ actor: SYSTEM, now }, { taskId, step: "head" }),
      await escalateTask({ actor: SYSTEM, now: atOn(late(1)) }, { taskId, step: "office" }),
    ];
    expect(answers.map((answer) => !answer.ok && answer.reason)).toEqual([
      ...["forbidden", "forbidden", "forbidden"],
      ...["digests_early", "nothing_to_tell", "step_not_due", "step_not_due"],
    ]);
    expect(await eventCount()).toBe(before);
  });

  test("a round reads what waits once, however many people there are", async () => {
    const begun = performance.now();
    await dailyRound(atOn("2026-09-29"));
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe("the days of escalation", () => {
  beforeAll(async () => {
    commune = await testCommune();
  });
  afterAll(() => commune.close());

  const wrong = [
    [{ head: "", office: "3", chair: "7" }, { head: "missing" }],
    [{ head: "0", office: "3", chair: "7" }, { head: "escalation_range" }],
    [
      { head: "1", office: "61", chair: "62" },
      { office: "escalation_range", chair: "escalation_range" },
    ],
    [
      { head: "1,5", office: "ba", chair: "-7" },
      { head: "escalation_range", office: "escalation_range", chair: "escalation_range" },
    ],
    [{ head: "3", office: "3", chair: "7" }, { office: "escalation_order" }],
    [{ head: "1", office: "9", chair: "7" }, { chair: "escalation_order" }],
  ] as const;
  test.each(wrong)("%j is refused at its field and changes nothing", async (typed, fields) => {
    const before = await eventCount();
    const occasion = { actor: commune.company.tuan, now: atOn(LAST) };
    const answer = await changeEscalation(occasion, typed);
    expect(answer).toMatchObject({ ok: false, reason: "invalid", fields });
    expect(await eventCount()).toBe(before);
  });

  test("hold from the next round on; what was taken stays taken", async () => {
    const { id } = await lastDayOn(commune.company, ...POLICE, LAST);
    await dailyRound(atOn(late(1)));
    const occasion = { actor: commune.company.tuan, now: atOn(late(1), "09:00:00") };
    done(await changeEscalation(occasion, { head: "2", office: "4", chair: "60" }));
    await dailyRound(atOn(late(3)));
    await dailyRound(atOn(late(4)));
    await dailyRound(atOn(late(20)));
    expect(await takenSteps(commune.company, id)).toEqual([
      `${late(1)} head 1: dung`,
      `${late(4)} office 2: mai`,
    ]);
  });
});
