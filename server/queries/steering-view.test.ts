import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import type { Asking } from "../../domain/steering/question";
import { answerQuestion } from "../commands/answer-question";
import { done } from "../found";
import { type TestCommune, testCommune } from "../testing/commune";
import { steeringView } from "./steering-view";

const DAY = "2026-12-14";
const NOW: Asking = { planId: null, periodId: null, on: null };

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
});
afterAll(() => commune.close());

async function viewFor(actor: Person, asked: Partial<Asking> = {}) {
  const view = await steeringView(actor, { ...NOW, ...asked }, DAY);
  if (!view) throw new Error("no plan is published");
  return view;
}

test("the chair reads who is late, by how much, and whom to ring", async () => {
  const { lede, late } = await viewFor(commune.company.son);
  expect(lede.overdue.refs).toEqual(["III.1.3", "III.3", "III.4.2", "V.2.2", "V.5.1"]);
  expect(lede.agencies).toBe(3);
  expect(lede.worst).toMatchObject({ ref: "V.5.1", days: 44 });
  expect(late.agencies.map(({ name, figure, contact }) => [name, figure.tasks, contact])).toEqual([
    ["Thuế cơ sở 8 tỉnh Ninh Bình", 2, { name: "Đỗ Minh Quân", phone: "0912 000 007" }],
    ["Phòng Kinh tế", 1, { name: "Vũ Đức Thắng", phone: "0912 000 004" }],
    ["Bảo hiểm xã hội cơ sở Giao Thủy", 2, { name: "Nguyễn Thị Hạnh", phone: "0912 000 005" }],
  ]);
});

test("the strip holds all thirty duties once", async () => {
  const { strip } = await viewFor(commune.company.son);
  const refs = strip.flatMap((figure) => figure.refs);
  expect(refs).toHaveLength(30);
  expect(new Set(refs).size).toBe(30);
  expect(strip.map(({ duties }) => duties)).toEqual([5, 6, 1, 15, 2, 1]);
});

test("sections of one agency each make one column, the others stand alone", async () => {
  const { matrix } = await viewFor(commune.company.son);
  expect(matrix.columns.map(({ sections }) => sections.join(" "))).toEqual([
    ...["III.1", "III.2", "III.3", "III.4", "III.5", "III.6"],
    "V.1 V.2 V.3 V.4 V.5",
    ...["V.6", "V.7"],
  ]);
});

test("an agency's officer reads a cut: no other agency's late tasks, but every duty's class", async () => {
  const { thang, son, tuan } = commune.company;
  const [cut, whole] = [await viewFor(thang), await viewFor(son)];
  expect(cut.scope.whole).toBe(false);
  expect(cut.strip).toEqual(whole.strip);
  expect(cut.gaps.total.tasks).toBeLessThan(whole.gaps.total.tasks);
  expect(cut.late.agencies.flatMap(({ contact }) => contact?.name ?? [])).toEqual(["Vũ Đức Thắng"]);
  expect(await steeringView(tuan, NOW, DAY)).toBeNull();
});

test("the day before the plan was published is told as the day it was, a day to come as today", async () => {
  const before = await viewFor(commune.company.son, { on: "2020-01-01" });
  expect(before.scope).toMatchObject({ on: "2026-06-05", isToday: false });
  expect(before.lede.overdue.duties).toBe(0);
  const after = await viewFor(commune.company.son, { on: "2030-01-01" });
  expect(after).toEqual(await viewFor(commune.company.son));
});

test("no such plan, no such period: nothing", async () => {
  const unknown = "00000000-0000-4000-8000-000000000000";
  const { son } = commune.company;
  expect(await steeringView(son, { ...NOW, planId: unknown }, DAY)).toBeNull();
  expect(await steeringView(son, { ...NOW, periodId: unknown }, DAY)).toBeNull();
});

test("the default last day is open until its question is answered, and stays so for the days before", async () => {
  const { mai, son } = commune.company;
  const { planId } = (await viewFor(son)).scope;
  const visible = visibleTo(son);
  const question = visible.questions();
  const [asked] = await visible.read
    .select({ id: question.id })
    .from(question)
    .where(and(eq(question.planId, planId), eq(question.kind, "default_last_day")));
  const before = (await viewFor(son)).gaps;
  expect(before.defaultLastDayOpen).toBe(true);
  const answer = {
    questionId: asked?.id ?? "",
    kind: "default_last_day" as const,
    choice: "none" as const,
  };
  done(await answerQuestion({ actor: mai, now: new Date(`${DAY}T09:00:00+07:00`) }, answer));
  const after = (await viewFor(son)).gaps;
  expect(after.defaultLastDayOpen).toBe(false);
  expect(after.openQuestions).toBe(before.openQuestions - 1);
  expect((await viewFor(son, { on: "2026-12-13" })).gaps).toMatchObject({
    defaultLastDayOpen: true,
    openQuestions: before.openQuestions,
  });
});
