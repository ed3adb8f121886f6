import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../../db/client";
import { agencies } from "../../db/schema/agencies";
import { visibleTo } from "../../db/visibility";
import { dayOf } from "../../domain/day";
import { done } from "../found";
import { planReview } from "../queries/plan-review";
import { publishPreview } from "../queries/publish-preview";
import { MONDAY, reportForm, type TestCommune, taskOf, testCommune } from "../testing/commune";
import { answerLastDays } from "./answer-last-days";
import { answerQuestion } from "./answer-question";
import { clearAnswer } from "./clear-answer";
import { publishPlan } from "./publish-plan";
import { setGroupMembers } from "./set-group-members";
import { submitTask } from "./submit-task";
import { updateTask } from "./update-task";

let commune: TestCommune;
let planId = "";
beforeAll(async () => {
  commune = await testCommune();
  planId = (await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy")).planId;
});
afterAll(() => commune.close());

const now = () => ({ actor: commune.company.mai, now: MONDAY });
const publish = async () => done(await publishPlan(now(), { planId }));
const preview = async () => {
  const found = await publishPreview(commune.company.mai, planId, dayOf(MONDAY));
  if (!found) throw new Error("the standing office cannot publish");
  return found;
};

async function review() {
  const found = await planReview(commune.company.mai, planId);
  if (!found) throw new Error("the standing office cannot review");
  return found;
}

async function asked(kind: string, ref: string | null = null, raw?: string) {
  const { questions } = await review();
  const found = questions.find(
    (one) => one.kind === kind && one.ref === ref && (raw === undefined || one.raw === raw),
  );
  if (!found) throw new Error(`no question ${kind} for ${ref}`);
  return found;
}

async function answer(kind: string, ref: string | null, fields: object) {
  const { id: questionId } = await asked(kind, ref);
  return answerQuestion(now(), { questionId, kind, ...fields } as never);
}

async function agencyId(name: string): Promise<string> {
  const { agencies: all } = await review();
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`no agency ${name}`);
  return found.id;
}

async function tasks() {
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  return visible.read.select().from(task).orderBy(task.position, task.agencyOrder, task.id);
}

test("every kind of question that the plan raises can be answered, each in its place", async () => {
  const { questions } = await review();
  const kinds = new Map<string, number>();
  for (const { kind } of questions) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  expect(Object.fromEntries(kinds)).toEqual({
    ...{ default_last_day: 1, number_missing: 1, date_missing: 1, annex_missing: 1 },
    ...{ members_unknown: 3, lead_not_named: 10, open_group: 12, agency_unclear: 1 },
    ...{ agency_outside: 1, no_deadline: 28, name_variant: 6, duty_repeated: 9 },
  });
  const unclear = await asked("agency_unclear", "V.5.2");
  const { source } = await review();
  expect(source.slice(unclear.start ?? 0, unclear.end ?? 0)).toBe("cơ quan BHXH cùng cấp");
  expect(unclear.suggestions[0]).toBe(await agencyId("Bảo hiểm xã hội cơ sở Giao Thủy"));
});

test("what is not an answer is refused beside its field, and nothing is kept", async () => {
  const wrong = async (kind: string, ref: string | null, fields: object) => {
    const result = await answer(kind, ref, fields);
    return result.ok ? "ok" : result.fields;
  };
  const police = await agencyId("Công an xã");
  expect(await wrong("default_last_day", null, { choice: "day", day: "" })).toEqual({
    day: "missing",
  });
  expect(await wrong("no_deadline", "V.4.4", { choice: "day", day: "31/11" })).toEqual({
    day: "not_a_day",
  });
  expect(await wrong("lead_not_named", "III.3", {})).toEqual({ leads: "choice" });
  expect(await wrong("lead_not_named", "III.2.2", { leads: police })).toEqual({ leads: "choice" });
  expect(await wrong("open_group", "III.1.1", {})).toEqual({ agencies: "choice" });
  expect(await wrong("agency_unclear", "V.5.2", { choice: "agency" })).toEqual({
    agencyId: "choice",
  });
  expect(await wrong("number_missing", null, { number: " " })).toEqual({ number: "missing" });
  expect(await wrong("date_missing", null, { day: "31/02/2026" })).toEqual({ day: "not_a_day" });
  expect((await review()).questions.filter((one) => one.answer !== null)).toEqual([]);
});

test("an answer that somebody gave meanwhile is not written over", async () => {
  const { id: questionId, kind } = await asked("name_variant", null, "Phòng Kinh tế");
  const confirm = (seen: string) => answerQuestion(now(), { questionId, kind, seen } as never);
  expect(await confirm("2026-01-01T00:00:00.000Z")).toEqual({
    ok: false,
    reason: "answer_changed",
  });
  expect(await confirm("")).toMatchObject({ ok: true });
  expect(await confirm("")).toEqual({ ok: false, reason: "answer_changed" });
  expect(await confirm(MONDAY.toISOString())).toMatchObject({ ok: true });
  done(await clearAnswer(now(), { questionId }));
});

test("an answer changes nothing until the plan is published, and what then happens was foretold", async () => {
  const before = await tasks();
  const economy = await agencyId("Phòng Kinh tế");
  done(await answer("default_last_day", null, { choice: "day", day: "31/12" }));
  done(await answer("no_deadline", "III.1.5", { choice: "none" }));
  done(await answer("number_missing", null, { number: "45/KH-UBND" }));
  done(await answer("date_missing", null, { day: "14/5/2026" }));
  done(await answer("lead_not_named", "III.3", { leads: [economy] }));
  done(await answer("open_group", "III.1.4", { agencies: economy }));
  done(await answer("open_group", "III.1.3", { none: "on" }));
  done(await answer("agency_outside", "V.5.1", { choice: "none" }));
  const bhxh = await agencyId("Bảo hiểm xã hội cơ sở Giao Thủy");
  done(await answer("agency_unclear", "V.5.2", { choice: "agency", agencyId: bhxh }));
  expect(await tasks()).toEqual(before);

  const told = await preview();
  // All but V.1.3's and III.1.5's get the default day; five of III.3 also another role.
  expect(told.counts).toEqual({
    ...{ created: 2, changed: 51, ended: 0, left: 0, unchanged: 2 },
    // III.1.5, for which an answer says that there is no day.
    undated: 1,
  });
  expect(told.facts.map(({ fact, after }) => [fact, after])).toEqual([
    ["number", "45/KH-UBND"],
    ["issuedOn", "2026-05-14"],
    ["defaultLastDay", "--12-31"],
  ]);
  const { created, changed, ended } = told.counts;
  expect(await publish()).toEqual({ created, changed, ended });

  const after = await tasks();
  expect(after).toHaveLength(55);
  const roles = after.filter(({ ref }) => ref === "III.3").map((one) => [one.agencyName, one.role]);
  expect(roles.filter(([, role]) => role === "lead")).toEqual([["Phòng Kinh tế", "lead"]]);
  expect(roles).toHaveLength(6);
  expect((await taskOf("III.1.4", "Phòng Kinh tế")).role).toBe("coordinating");
  expect((await taskOf("V.5.2", "Bảo hiểm xã hội cơ sở Giao Thủy")).lastDaySource).toBe(
    "plan_default",
  );
  expect((await taskOf("III.1.5", "UBND xã")).lastDay).toBeNull();
  expect((await preview()).counts).toMatchObject({ created: 0, changed: 0, ended: 0, left: 0 });
  expect(await publish()).toEqual({ created: 0, changed: 0, ended: 0 });
  expect(await tasks()).toEqual(after);
});

test("sixteen villages each get their task of the three duties, and the group's three are closed", async () => {
  const groupId = await agencyId("các thôn");
  const villages = Array.from({ length: 16 }, (_, place) => `Thôn ${place + 1}`);
  const rows = await database()
    .insert(agencies)
    .values(
      villages.map((name, place) => ({
        ...{ name, shortName: name, kind: "agency" as const, relation: "subordinate" as const },
        protocolOrder: 100 + place,
      })),
    )
    .returning({ id: agencies.id });
  const members = rows.map(({ id }) => id);
  done(await setGroupMembers(now(), { groupId, members }));
  expect((await asked("members_unknown", null, "các thôn")).isOpen).toBe(false);
  expect((await preview()).counts).toMatchObject({ created: 48, changed: 0, ended: 3 });
  expect(await publish()).toEqual({ created: 48, changed: 0, ended: 3 });
  const all = await tasks();
  const ofGroup = all.filter((task) => task.groupId === groupId);
  expect(ofGroup).toHaveLength(48);
  expect(new Set(ofGroup.map(({ ref, role }) => `${ref} ${role}`))).toEqual(
    new Set(["III.1.2 coordinating", "III.1.3 coordinating", "III.1.4 coordinating"]),
  );
  const closed = all.filter((task) => task.agencyId === groupId);
  expect(closed.map(({ status, reason }) => `${status} ${reason}`)).toEqual(
    Array(3).fill("cancelled expanded"),
  );
  const [first] = members;
  done(await setGroupMembers(now(), { groupId, members: first ?? "" }));
  expect(await publish()).toEqual({ created: 0, changed: 0, ended: 45 });
  done(await setGroupMembers(now(), { groupId, members: [] }));
  expect(await publish()).toEqual({ created: 3, changed: 0, ended: 3 });
});

test("a lead that worked and is demoted keeps its task, its report and its history", async () => {
  const { hanh, thang } = commune.company;
  const bhxh = await agencyId("Bảo hiểm xã hội cơ sở Giao Thủy");
  const vhxh = await agencyId("Phòng Văn hoá - Xã hội");
  const task = await taskOf("III.2.2", "Bảo hiểm xã hội cơ sở Giao Thủy");
  const form = reportForm(task, { noEvidenceReason: "Họp trực tiếp." });
  done(await submitTask({ actor: hanh, now: MONDAY }, form as never));
  done(await answer("lead_not_named", "III.2.2", { leads: vhxh }));
  expect((await preview()).changed).toMatchObject([{ ref: "III.2.2", role: "coordinating" }]);
  expect(await publish()).toEqual({ created: 0, changed: 1, ended: 0 });
  const demoted = await taskOf("III.2.2", "Bảo hiểm xã hội cơ sở Giao Thủy");
  expect(demoted).toMatchObject({ id: task.id, agencyId: bhxh, role: "coordinating" });
  expect(demoted).toMatchObject({ status: "submitted", progress: 100 });

  // An agency that no answer names any more keeps a task on which it has worked.
  const concerned = await taskOf("III.1.4", "Phòng Kinh tế");
  done(await updateTask({ actor: thang, now: MONDAY }, reportForm(concerned) as never));
  done(await answer("open_group", "III.1.4", { none: "on" }));
  done(await clearAnswer(now(), { questionId: (await asked("lead_not_named", "III.2.2")).id }));
  expect((await preview()).left).toMatchObject([
    { ref: "III.1.4", agencyName: "Phòng Kinh tế", because: "acted_unwanted" },
  ]);
  expect(await publish()).toEqual({ created: 0, changed: 1, ended: 0 });
  expect((await taskOf("III.1.4", "Phòng Kinh tế")).status).toBe("in_progress");
  expect((await taskOf("III.2.2", "Bảo hiểm xã hội cơ sở Giao Thủy")).role).toBe("lead");
});

test("many last days are answered at once; the trail keeps what was answered before", async () => {
  const { questions } = await review();
  const own = questions.filter(({ kind }) => kind === "no_deadline").map(({ id }) => id);
  const many = { planId, questionIds: own, choice: "day", day: "30/11/2026" } as const;
  expect(await answerLastDays(now(), many)).toEqual({ ok: true, value: { answered: 28 } });
  expect((await asked("no_deadline", "V.4.4")).answer).toEqual({ lastDay: "2026-11-30" });
  done(await answer("no_deadline", "V.4.4", { choice: "day", day: "15/10" }));
  const visible = visibleTo({ kind: "system" });
  const event = visible.events();
  const rows = await visible.read
    .select({ payload: event.payload })
    .from(event)
    .where(eq(event.event, "plan.question_answered"));
  expect(rows.map(({ payload }) => payload)).toContainEqual(
    expect.objectContaining({
      ...{ kind: "no_deadline", ref: "V.4.4" },
      ...{ answer: { lastDay: "--10-15" }, earlier: { lastDay: "2026-11-30" } },
    }),
  );
  // They have the default day already, and a day that is set does not move.
  expect((await preview()).counts.changed).toBe(1);
});

test("two who publish at once make one set of tasks", async () => {
  const groupId = await agencyId("các tổ chức chính trị - xã hội");
  const members = [await agencyId("Hội phụ nữ"), await agencyId("Hội Nông dân xã")];
  done(await setGroupMembers(now(), { groupId, members }));
  const { mai, son } = commune.company;
  const both = await Promise.all(
    [mai, son, mai, son].map((actor) => publishPlan({ actor, now: MONDAY }, { planId })),
  );
  const made = both.map((result) => done(result).created).sort();
  expect(made.slice(0, 3)).toEqual([0, 0, 0]);
  expect(made[3]).toBeGreaterThan(0);
  const keys = (await tasks()).map((task) => `${task.dutyId}/${task.agencyId}/${task.periodId}`);
  expect(new Set(keys).size).toBe(keys.length);
});
