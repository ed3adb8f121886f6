import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "../db/client";
import { notifications } from "../db/schema/notices";
import { tasks } from "../db/schema/tasks";
import { NOTICE_KINDS } from "../domain/notice";
import type { Person } from "../domain/person";
import { answerDirective } from "./commands/answer-directive";
import { answerRaised } from "./commands/answer-raised";
import { cancelTask } from "./commands/cancel-task";
import { changeNotices } from "./commands/change-notices";
import { commentOnTask } from "./commands/comment-on-task";
import { confirmSubmission } from "./commands/confirm-submission";
import { confirmTargetReport } from "./commands/confirm-target-report";
import { correctLastDay } from "./commands/correct-last-day";
import { giveDirective } from "./commands/give-directive";
import { grantExtension } from "./commands/grant-extension";
import { nameOfficer } from "./commands/name-officer";
import { pauseTask } from "./commands/pause-task";
import { remindDirective } from "./commands/remind-directive";
import { reopenTask } from "./commands/reopen-task";
import { reportTarget } from "./commands/report-target";
import { requestTask } from "./commands/request-task";
import { resumeTask } from "./commands/resume-task";
import { returnSubmission } from "./commands/return-submission";
import { returnTargetReport } from "./commands/return-target-report";
import { setTargetAgency } from "./commands/set-target-agency";
import { submitTask } from "./commands/submit-task";
import { transferTask } from "./commands/transfer-task";
import { updateTask } from "./commands/update-task";
import { urgeAgency } from "./commands/urge-agency";
import { urgeTask } from "./commands/urge-task";
import { CAST, type CastName } from "./demonstration/cast";
import { OPENS_AT } from "./demonstration/world";
import { done } from "./found";
import { calendarEntries } from "./queries/calendar";
import { noticesPage } from "./queries/notices";
import { reportForm, type TestCommune, taskOf, testCommune } from "./testing/commune";
import { asked } from "./testing/dated-task";
import { deputyWith } from "./testing/deputy";
import { givenDirective, lastObstacle } from "./testing/directives";
import { agencyNamed } from "./testing/register";
import { targetReport, targetsOfPlan } from "./testing/targets";

const TRADE = "Phòng Kinh tế";
const INSURANCE = "Bảo hiểm xã hội cơ sở Giao Thủy";
const CULTURE = "Phòng Văn hoá - Xã hội";
const POLICE = "Công an xã";

/*
 * Phòng Kinh tế: Thắng, officer. Công an xã: Dũng, head. BHXH: Hạnh, head. Phòng VH-XH: Bình, head, and Mai, who
 * stands for the standing office. UBND xã: Sơn, chair, and Lan, member. Tuấn keeps the accounts of his office.
 */
let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
});
afterAll(() => commune.close());

let seen = new Set<string>();
beforeEach(async () => {
  seen = new Set((await database().select().from(notifications)).map(({ id }) => id));
});

const as = (name: CastName) => ({ actor: commune.company[name] as Person, now: OPENS_AT });

/** Who has been told since the test began, of what, and about which task or how many. */
async function told(): Promise<string[]> {
  const names = new Map(
    (Object.keys(CAST) as CastName[]).map((name) => [commune.company[name].userId, name]),
  );
  const rows = await database().select().from(notifications);
  const all = await database().select().from(tasks);
  const about = new Map<string, string>();
  for (const { id } of all) about.set(id, refs.get(id) ?? "a task");
  return rows
    .filter(({ id }) => !seen.has(id))
    .map((row) => {
      const what = row.taskId ? about.get(row.taskId) : `${row.tasks} tasks`;
      return `${names.get(row.userId)} ${row.kind} ${what}`;
    })
    .sort();
}

/** The newest that a person was told. */
async function firstOf(name: CastName) {
  const asked = { unread: false, kind: null, page: 1 };
  const [newest] = (await noticesPage(as(name).actor, asked)).rows;
  if (!newest) throw new Error(`${name} was told nothing`);
  return newest;
}

const refs = new Map<string, string>();
async function task(ref: string, agency: string) {
  const found = await taskOf(ref, agency);
  refs.set(found.id, ref);
  return found;
}
const on = async (ref: string, agency: string) => {
  const { id: taskId, turn } = await task(ref, agency);
  return { taskId, turn: String(turn), reason: "Lý do.", sure: "yes" as const };
};

describe("a report", () => {
  test("is laid before the standing office; its return and its confirmation come back", async () => {
    const form = reportForm(await task("III.3", TRADE), { noEvidenceReason: "Họp trực tiếp." });
    done(await submitTask(as("thang"), form));
    expect(await told()).toEqual(["mai submitted III.3"]);
    done(await returnSubmission(as("mai"), await on("III.3", TRADE)));
    expect(await told()).toEqual(["mai submitted III.3", "thang returned III.3"]);
    const again = reportForm(await task("III.3", TRADE), { noEvidenceReason: "Họp trực tiếp." });
    done(await submitTask(as("thang"), again));
    done(await confirmSubmission(as("son"), await on("III.3", TRADE)));
    expect(await told()).toEqual([
      ...["mai submitted III.3", "mai submitted III.3"],
      ...["thang confirmed III.3", "thang returned III.3"],
    ]);
    done(await reopenTask(as("mai"), await on("III.3", TRADE)));
    expect((await told()).at(-1)).toBe("thang status_changed III.3");
  });

  test("of the standing office itself is laid before the chair and a deputy who may judge", async () => {
    await deputyWith(commune.company, ["judge"]);
    const form = reportForm(await task("V.1.1", CULTURE), { noEvidenceReason: "Họp trực tiếp." });
    done(await submitTask(as("binh"), form));
    expect(await told()).toEqual(["lan submitted V.1.1", "son submitted V.1.1"]);
  });

  test("that was recorded for an agency comes back to its people and to who recorded it", async () => {
    const entered = { enteredFrom: "Ông Dũng", enteredHow: "phone", receivedOn: "01/12/2026" };
    const form = reportForm(await task("V.3.2", POLICE), {
      ...{ noEvidenceReason: "Báo qua điện thoại.", ...entered },
    });
    done(await submitTask(as("mai"), form));
    expect(await told()).toEqual(["lan submitted V.3.2", "son submitted V.3.2"]);
    done(await returnSubmission(as("son"), await on("V.3.2", POLICE)));
    expect(await told()).toContain("dung returned V.3.2");
    expect(await told()).toContain("mai returned V.3.2");
  });

  test("of how far the work is tells nobody", async () => {
    done(await updateTask(as("dung"), reportForm(await task("III.5", POLICE))));
    expect(await told()).toEqual([]);
  });
});

describe("a reported figure of a target", () => {
  test("is told to the standing office, and its verdict to who reported it", async () => {
    const { voluntary } = await targetsOfPlan();
    const figure = (lastDay: string) => targetReport(voluntary.id, lastDay, "601");
    const { agencyId } = commune.company.hanh;
    if (voluntary.responsibleAgencyId !== agencyId)
      done(await setTargetAgency(as("mai"), { targetId: voluntary.id, agencyId }));
    const first = done(await reportTarget(as("hanh"), figure("2026-08-31")));
    expect(await told()).toEqual(["mai submitted 0 tasks"]);
    expect(await firstOf("mai")).toMatchObject({ event: "target.reported", readAt: null });
    const { reportId } = first;
    done(await returnTargetReport(as("mai"), { reportId, reason: "Chưa khớp." }));
    // Who has judged it need not be told any longer that it waits.
    expect((await firstOf("mai")).readAt).toEqual(OPENS_AT);
    const second = done(await reportTarget(as("hanh"), figure("2026-08-31")));
    done(await confirmTargetReport(as("son"), { reportId: second.reportId }));
    expect(await told()).toEqual([
      ...["hanh confirmed 0 tasks", "hanh returned 0 tasks"],
      ...["mai submitted 0 tasks", "mai submitted 0 tasks"],
    ]);
    expect(await firstOf("hanh")).toMatchObject({ event: "target.report_confirmed" });
  });

  test("of the standing office itself is told to the chair's side", async () => {
    const { rate } = await targetsOfPlan();
    const { agencyId } = commune.company.mai;
    done(await setTargetAgency(as("son"), { targetId: rate.id, agencyId }));
    done(await reportTarget(as("binh"), targetReport(rate.id, "2026-09-30", "43")));
    expect((await told()).filter((one) => one.startsWith("son") || one.startsWith("mai"))).toEqual([
      "son submitted 0 tasks",
    ]);
    expect((await firstOf("son")).event).toBe("target.reported");
  });
});

describe("what those who steer decide of a task", () => {
  test("is told to its agency", async () => {
    done(await pauseTask(as("son"), await on("V.3.1", POLICE)));
    done(await resumeTask(as("son"), await on("V.3.1", POLICE)));
    done(await cancelTask(as("son"), await on("V.3.1", POLICE)));
    expect(await told()).toEqual(Array(3).fill("dung status_changed V.3.1"));
  });

  test("a transfer gives it to the one and takes it from the other", async () => {
    const toAgencyId = await agencyNamed(POLICE);
    const input = { ...(await on("V.2.1", TRADE)), toAgencyId };
    const { taskId } = done(await transferTask(as("son"), input));
    refs.set(taskId, "V.2.1 handed on");
    expect(await told()).toEqual(["dung assigned V.2.1 handed on", "thang status_changed V.2.1"]);
  });

  test("a task on demand is given", async () => {
    const { dutyId, agencyId } = await task("III.5", POLICE);
    const asking = { dutyId, agencyId, request: "Rà soát chợ.", lastDay: "20/12/2026" };
    const { taskId } = done(await requestTask(as("mai"), asking));
    refs.set(taskId, "on demand");
    expect(await told()).toEqual(["dung assigned on demand"]);
    // It stands under the words of what is asked for, not of the duty it belongs to.
    expect((await firstOf("dung")).text).toBe("Rà soát chợ.");
    const entries = await calendarEntries(commune.company.dung);
    expect(entries.find(({ id }) => id === taskId)?.text).toBe("Rà soát chợ.");
  });

  test("a body that does not belong to the commune is asked, the commune's own is given", async () => {
    const { dutyId, agencyId } = await task("III.5", INSURANCE);
    const asking = { dutyId, agencyId, request: "Báo số thu.", lastDay: "20/12/2026" };
    done(await requestTask(as("mai"), asking));
    expect((await firstOf("hanh")).relation).toBe("asked");
    expect((await firstOf("dung")).relation).toBe("subordinate");
  });

  test("a corrected last day, and a request for a later one with its answer", async () => {
    const dated = await task("III.5", POLICE);
    const correction = {
      ...(await on("III.5", POLICE)),
      from: "20/12/2026",
      lastDay: "22/12/2026",
    };
    done(await correctLastDay(as("son"), correction));
    expect(await told()).toEqual(["dung last_day_changed III.5"]);
    const request = await asked(commune.company.dung, dated, OPENS_AT, "24/12/2026");
    expect(await told()).toEqual(["dung last_day_changed III.5", "son extension_asked III.5"]);
    done(await grantExtension(as("son"), request));
    expect(await told()).toContain("dung extension_decided III.5");
  });
});

describe("who is put in charge", () => {
  test("hears of it, and then of the task with the head alone", async () => {
    const { mai } = commune.company;
    const { id: taskId } = await task("V.1.2", CULTURE);
    done(await nameOfficer(as("binh"), { taskId, officerId: mai.userId }));
    expect(await told()).toEqual(["mai officer_named V.1.2"]);
    done(await pauseTask(as("son"), await on("V.1.2", CULTURE)));
    expect(await told()).toEqual([
      ...["binh status_changed V.1.2", "mai officer_named V.1.2"],
      "mai status_changed V.1.2",
    ]);
  });
});

describe("what is said to people", () => {
  test("urging reaches whom it says, with the task or with how many", async () => {
    const { id: taskId, planId } = await task("V.2.2", TRADE);
    done(await urgeTask(as("mai"), { taskId }));
    expect(await told()).toEqual(["thang urged V.2.2"]);
    const agencyId = await agencyNamed(INSURANCE);
    done(await urgeAgency(as("mai"), { planId, agencyId }));
    expect(await told()).toEqual(["hanh urged 2 tasks", "thang urged V.2.2"]);
  });

  test("a directive, the reminder and its answer", async () => {
    const { planId, id: taskId } = await task("V.3.2", POLICE);
    const agencies = [await agencyNamed(POLICE), await agencyNamed(INSURANCE)];
    const { directiveId, boundId } = await givenDirective(commune.company.son, OPENS_AT, {
      ...{ planId, agencies },
    });
    const both = ["dung directive 0 tasks", "hanh directive 0 tasks"];
    expect(await told()).toEqual(both);
    done(await remindDirective(as("mai"), { boundId }));
    done(await answerDirective(as("dung"), { directiveId, answer: "Đã rà soát." }));
    expect((await told()).filter((one) => !both.includes(one))).toHaveLength(2);
    expect(await told()).toContain("son directive_answered 0 tasks");
    const words = { text: "Làm ngay.", answerBy: "18/12/2026", agencies: agencies.slice(0, 1) };
    done(await giveDirective(as("son"), { ...words, taskId }));
    expect(await told()).toContain("dung directive V.3.2");
  });

  test("a remark tells whom it names, and nobody else", async () => {
    const { id: taskId } = await task("III.3", TRADE);
    const text = "Nhờ @thuong-truc và @bhxh-giao-thuy xem giúp, @phong-kinh-te ghi lại.";
    done(await commentOnTask(as("thang"), { taskId, text }));
    expect(await told()).toEqual(["hanh mentioned III.3", "mai mentioned III.3"]);
  });

  test("an answer to what a report raised", async () => {
    const { id: taskId } = await task("V.5.1", "Thuế cơ sở 8 tỉnh Ninh Bình");
    const updateId = await lastObstacle(taskId);
    const answer = { taskId, updateId, kind: "obstacle", text: "Dùng thôn cũ." } as const;
    done(await answerRaised(as("mai"), answer));
    expect(await told()).toEqual(["quan raised_answered V.5.1"]);
  });
});

describe("a notice", () => {
  test("is written once, however often the form is sent", async () => {
    const { id: taskId } = await task("V.2.2", TRADE);
    const occasion = { ...as("mai"), key: randomUUID() };
    done(await commentOnTask(occasion, { taskId, text: "Hỏi @phong-kinh-te." }));
    done(await commentOnTask(occasion, { taskId, text: "Hỏi @phong-kinh-te." }));
    expect(await told()).toEqual(["thang mentioned V.2.2"]);
    const twice = { ...as("mai"), key: randomUUID() };
    const input = { taskId, text: "Hỏi lại @phong-kinh-te." };
    await Promise.all([commentOnTask(twice, input), commentOnTask(twice, input)]);
    expect(await told()).toHaveLength(2);
  });

  test("is not written to whoever has silenced its kind, except what cannot be silenced", async () => {
    const { id: taskId } = await task("V.2.2", TRADE);
    const mail = [...NOTICE_KINDS];
    done(await changeNotices(as("thang"), { bell: [], mail }));
    done(await commentOnTask(as("mai"), { taskId, text: "Hỏi @phong-kinh-te." }));
    expect(await told()).toEqual([]);
    done(await urgeTask(as("mai"), { taskId }));
    expect(await told()).toEqual(["thang urged V.2.2"]);
    done(await changeNotices(as("thang"), { bell: mail, mail }));
    done(await commentOnTask(as("mai"), { taskId, text: "Hỏi lại @phong-kinh-te." }));
    expect(await told()).toContain("thang mentioned V.2.2");
  });

  test("is not left behind by an act that is refused", async () => {
    const { taskId } = await on("V.2.2", TRADE);
    const refused = await returnSubmission(as("mai"), { taskId, turn: 99, reason: "Thiếu." });
    expect(refused).toEqual({ ok: false, reason: "status_changed" });
    expect(await told()).toEqual([]);
  });
});

test("publishing told each person once, with how many tasks the plan gives their agency", async () => {
  const { thang, hanh, phuong, mai, tuan, lan } = commune.company;
  const given = async ({ userId }: Person) => {
    const rows = await database()
      .select()
      .from(notifications)
      .where(eq(notifications.userId, userId));
    return rows.filter(({ at }) => at < new Date("2026-06-06"));
  };
  const counted = async (person: Person) =>
    (await given(person)).filter(({ kind }) => kind === "assigned").map((row) => row.tasks);
  expect(await counted(thang)).toEqual([5]);
  expect(await counted(hanh)).toEqual([15]);
  expect(await counted(mai)).toEqual([10]);
  expect(await counted(phuong)).toEqual([1]);
  expect((await given(phuong))[0]?.taskId).not.toBeNull();
  expect([...(await given(tuan)), ...(await given(lan))]).toEqual([]);
});
