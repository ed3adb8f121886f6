import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../db/client";
import { notifications } from "../db/schema/notices";
import type { Person } from "../domain/person";
import { answerDirective } from "./commands/answer-directive";
import { commentOnTask } from "./commands/comment-on-task";
import { openSession } from "./commands/open-session";
import { reportTarget } from "./commands/report-target";
import { returnSubmission } from "./commands/return-submission";
import { returnTargetReport } from "./commands/return-target-report";
import { setTargetAgency } from "./commands/set-target-agency";
import { transferTask } from "./commands/transfer-task";
import { urgeAgency } from "./commands/urge-agency";
import type { CastName } from "./demonstration/cast";
import { OPENS_AT } from "./demonstration/world";
import { done } from "./found";
import { directivesPage } from "./queries/directives";
import { noticeOf, noticesPage } from "./queries/notices";
import {
  seeAll,
  seeDirectives,
  seeNotice,
  seeSeveral,
  seeTarget,
  seeTask,
  seeWaitingFigures,
} from "./see-notices";
import { readSession } from "./session-row";
import { type TestCommune, taskOf, testCommune } from "./testing/commune";
import { givenDirective } from "./testing/directives";
import { agencyNamed } from "./testing/register";
import { targetReport, targetsOfPlan } from "./testing/targets";

const TRADE = "Phòng Kinh tế";
const INSURANCE = "Bảo hiểm xã hội cơ sở Giao Thủy";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
  await database().update(notifications).set({ readAt: OPENS_AT });
});
afterAll(() => commune.close());

const as = (name: CastName) => ({ actor: commune.company[name] as Person, now: OPENS_AT });

/** Whoever is signed in now, as every page asks it. */
async function viewerOf(name: CastName) {
  const from = { address: "127.0.0.1", device: "Firefox" };
  const { sessionId } = done(await openSession(as(name), from));
  const { userId } = commune.company[name];
  const found = await readSession({ userId, sessionId }, OPENS_AT);
  if (found.state !== "live") throw new Error("nobody is signed in");
  return found.viewer;
}
const unread = async (name: CastName) => (await viewerOf(name)).unread;
const all = { unread: false, kind: null, page: 1 };

test("several notices about one task count once, and opening the task clears them", async () => {
  const { id: taskId } = await taskOf("V.2.2", TRADE);
  expect(await unread("thang")).toBe(0);
  for (const text of ["Hỏi @phong-kinh-te.", "Hỏi lại @phong-kinh-te."])
    done(await commentOnTask(as("mai"), { taskId, text }));
  const other = await taskOf("III.3", TRADE);
  done(await commentOnTask(as("mai"), { taskId: other.id, text: "Và @phong-kinh-te ở đây." }));
  const viewer = await viewerOf("thang");
  expect(viewer.unread).toBe(2);
  expect((await seeTask(viewer, taskId, OPENS_AT)).unread).toBe(1);
  expect(await unread("thang")).toBe(1);
  expect((await noticesPage(viewer.actor, { ...all, unread: true })).rows).toHaveLength(1);
});

test("whoever acts on a task has seen what they were told of it", async () => {
  const { id: taskId } = await taskOf("III.5", "Công an xã");
  done(await commentOnTask(as("mai"), { taskId, text: "Hỏi @cong-an-xa." }));
  expect(await unread("dung")).toBe(1);
  done(await commentOnTask(as("dung"), { taskId, text: "Đã rõ." }));
  expect(await unread("dung")).toBe(0);
});

test("marking touches nobody else's", async () => {
  const { id: taskId, turn } = await taskOf("V.4.4", INSURANCE);
  done(await returnSubmission(as("mai"), { taskId, turn, reason: "Thiếu danh sách." }));
  const before = await unread("hanh");
  expect(before).toBe(1);
  const [notice] = (await noticesPage(commune.company.hanh, all)).rows;
  const stranger = await viewerOf("thang");
  await seeTask({ ...stranger, unread: 9 }, taskId, OPENS_AT);
  await seeNotice(stranger, notice?.id ?? "", OPENS_AT);
  await seeAll(stranger, { kind: null, newest: Number.MAX_SAFE_INTEGER }, OPENS_AT);
  expect(await unread("hanh")).toBe(before);
  expect(await unread("thang")).toBe(0);
  expect(await noticeOf(commune.company.thang, notice?.id ?? "")).toBeNull();
  expect(await noticeOf(commune.company.hanh, notice?.id ?? "")).toMatchObject({ taskId });
});

test("the list of directives clears those it shows", async () => {
  const { planId } = await taskOf("V.4.4", INSURANCE);
  const agencies = [await agencyNamed("Công an xã")];
  const { parts } = await givenDirective(commune.company.son, OPENS_AT, { planId, agencies });
  const viewer = await viewerOf("dung");
  expect((await seeDirectives(viewer, parts, OPENS_AT)).unread).toBe(viewer.unread - 1);
  expect(await unread("dung")).toBe(viewer.unread - 1);
});

test("an answer to a directive is seen where it is shown, and leads there", async () => {
  const { planId } = await taskOf("V.4.4", INSURANCE);
  const { son } = commune.company;
  const agencies = [await agencyNamed("Công an xã"), await agencyNamed(TRADE)];
  const { directiveId, parts } = await givenDirective(son, OPENS_AT, { planId, agencies });
  const mine = parts.find(({ agencyId }) => agencyId === commune.company.thang.agencyId);
  const other = parts.filter((part) => part !== mine);
  // So many that wait that what was answered comes after the first page.
  for (let times = 0; times < 20; times++)
    await givenDirective(son, OPENS_AT, { planId, agencies: [await agencyNamed(INSURANCE)] });
  const answer = { directiveId, answer: "Đã làm xong." };
  done(await answerDirective(as("thang"), answer));
  done(await answerDirective(as("dung"), answer));
  const viewer = await viewerOf("son");
  expect(viewer.unread).toBe(2);
  const list = { standing: null, agencyId: null, page: 1 };
  const first = await directivesPage(son, list);
  expect((await seeDirectives(viewer, first.rows, OPENS_AT)).unread).toBe(2);
  const told = (await noticesPage(son, { ...all, unread: true })).rows;
  expect(told.map(({ boundId }) => boundId)).toEqual([other[0]?.id, mine?.id]);
  const there = await directivesPage(son, { ...list, part: mine?.id });
  expect(there.page).toBeGreaterThan(1);
  expect(there.rows.map(({ boundId }) => boundId)).toContain(mine?.id);
  expect((await seeDirectives(viewer, mine ? [mine] : [], OPENS_AT)).unread).toBe(1);
  expect(await unread("son")).toBe(1);
  expect((await seeDirectives(viewer, parts, OPENS_AT)).unread).toBe(0);
  for (const name of ["thang", "dung"] as const)
    await seeDirectives(await viewerOf(name), parts, OPENS_AT);
});

test("figures of a target are one thing, and a page that shows them clears them", async () => {
  const { rate } = await targetsOfPlan();
  const { agencyId } = commune.company.hanh;
  if (rate.responsibleAgencyId !== agencyId)
    done(await setTargetAgency(as("mai"), { targetId: rate.id, agencyId }));
  const before = await unread("mai");
  const figure = (lastDay: string) => targetReport(rate.id, lastDay, "43");
  const first = done(await reportTarget(as("hanh"), figure("2026-08-31")));
  const second = done(await reportTarget(as("hanh"), figure("2026-09-30")));
  const viewer = await viewerOf("mai");
  expect(viewer.unread).toBe(before + 1);
  const [latest] = (await noticesPage(viewer.actor, all)).rows;
  expect(latest?.targetId).toBe(rate.id);
  const { all: other } = await targetsOfPlan();
  expect((await seeTarget(viewer, other.id, OPENS_AT)).unread).toBe(before + 1);
  expect((await seeTarget(viewer, rate.id, OPENS_AT)).unread).toBe(before);
  // What waits is shown to whoever judges it, a verdict on the page of the target alone.
  const third = done(await reportTarget(as("hanh"), figure("2026-10-31")));
  expect((await seeWaitingFigures(await viewerOf("mai"), [rate.id], OPENS_AT)).unread).toBe(before);
  for (const { reportId } of [first, second, third])
    done(await returnTargetReport(as("mai"), { reportId, reason: "Chưa khớp." }));
  const reporter = await viewerOf("hanh");
  const waiting = await seeWaitingFigures(reporter, [rate.id], OPENS_AT);
  expect(waiting.unread).toBe(reporter.unread);
  expect((await seeTarget(reporter, rate.id, OPENS_AT)).unread).toBe(reporter.unread - 1);
  expect(await unread("hanh")).toBe(reporter.unread - 1);
});

test("what is about several tasks is seen where they all stand", async () => {
  const { planId } = await taskOf("V.4.4", INSURANCE);
  const agencyId = await agencyNamed(INSURANCE);
  done(await urgeAgency(as("mai"), { planId, agencyId, message: "Gửi ngay." }));
  const viewer = await viewerOf("hanh");
  const left = async () => (await noticesPage(viewer.actor, { ...all, unread: true })).rows;
  const before = await left();
  expect(before[0]).toMatchObject({ kind: "urged", taskId: null });
  expect((await seeSeveral(viewer, OPENS_AT)).unread).toBe(viewer.unread - 1);
  // What is about one task or a directive stays until that is opened.
  expect(before.length).toBeGreaterThan(1);
  expect(await left()).toEqual(before.slice(1));
});

test("marking the list as seen takes what it showed, of the kind it showed", async () => {
  const { id: taskId } = await taskOf("III.5", "Công an xã");
  const tell = async (text: string) => done(await commentOnTask(as("mai"), { taskId, text }));
  await tell("Hỏi @cong-an-xa.");
  const viewer = await viewerOf("dung");
  const left = async () => (await noticesPage(viewer.actor, { ...all, unread: true })).rows;
  const shown = await left();
  const newest = shown[0]?.number ?? 0;
  await tell("Hỏi thêm @cong-an-xa.");
  await seeAll(viewer, { kind: "urged", newest }, OPENS_AT);
  expect(await left()).toHaveLength(shown.length + 1);
  await seeAll(viewer, { kind: "mentioned", newest }, OPENS_AT);
  const mentioned = (await left()).filter(({ kind }) => kind === "mentioned");
  expect(mentioned.map(({ number }) => number > newest)).toEqual([true]);
  await seeAll(viewer, { kind: null, newest: mentioned[0]?.number ?? 0 }, OPENS_AT);
  expect(await left()).toEqual([]);
});

test("what the person may no longer see is neither counted nor listed", async () => {
  const { id: taskId, turn, agencyId } = await taskOf("V.3.1", "Công an xã");
  const { dung } = commune.company;
  done(await commentOnTask(as("son"), { taskId, text: "Hỏi @cong-an-xa." }));
  const before = await unread("dung");
  expect(before).toBeGreaterThan(0);
  // Under a membership of an agency that has no part in the duty.
  const elsewhere = { ...dung, agencyId: commune.company.phuong.agencyId };
  expect((await noticesPage(elsewhere, { ...all, unread: true })).rows).toEqual([]);
  const everything = { kind: null, newest: Number.MAX_SAFE_INTEGER };
  await seeAll({ ...(await viewerOf("dung")), actor: elsewhere }, everything, OPENS_AT);
  expect(await unread("dung")).toBe(before);
  // Whoever handed it on still sees the task that was closed; who took it over was told of a new one.
  const to = {
    toAgencyId: await agencyNamed(TRADE),
    sure: "yes",
    reason: "Đúng việc hơn.",
  } as const;
  done(await transferTask(as("son"), { taskId, turn, ...to }));
  const listed = (await noticesPage(dung, { ...all, kind: "status_changed" })).rows;
  expect(listed.map((row) => row.taskId)).toEqual([taskId]);
  expect(agencyId).toBe(dung.agencyId);
});

test("the admin is told nothing of tasks, and no page is longer than fifty", async () => {
  expect((await noticesPage(commune.company.tuan, all)).rows).toEqual([]);
  const { id: taskId } = await taskOf("V.2.2", TRADE);
  for (let times = 0; times < 51; times++)
    done(await commentOnTask(as("mai"), { taskId, text: `Lần ${times} @phong-kinh-te.` }));
  const first = await noticesPage(commune.company.thang, { ...all, kind: "mentioned" });
  expect([first.rows.length, first.hasMore]).toEqual([50, true]);
  const rows = await database()
    .select()
    .from(notifications)
    .where(eq(notifications.userId, commune.company.thang.userId));
  const mine = rows.filter(({ kind }) => kind === "mentioned").length;
  const second = await noticesPage(commune.company.thang, { ...all, kind: "mentioned", page: 2 });
  expect([second.rows.length, second.hasMore]).toEqual([mine - 50, false]);
  expect(await unread("thang")).toBe(2);
});
