import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { dayOf } from "../../domain/day";
import { isOpen } from "../../domain/task-life";
import { done } from "../found";
import { planReview } from "../queries/plan-review";
import { publishPreview } from "../queries/publish-preview";
import { MONDAY, reportForm, type TestCommune, taskOf, testCommune } from "../testing/commune";
import { answerQuestion } from "./answer-question";
import { clearAnswer } from "./clear-answer";
import { publishPlan } from "./publish-plan";
import { setGroupMembers } from "./set-group-members";
import { updateTask } from "./update-task";

const ROUNDS = 8;

let commune: TestCommune;
let planId = "";
beforeAll(async () => {
  commune = await testCommune();
  planId = (await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy")).planId;
});
afterAll(() => commune.close());

async function tasks() {
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  return visible.read.select().from(task).orderBy(task.id);
}

type Review = NonNullable<Awaited<ReturnType<typeof planReview>>>;
type Question = Review["questions"][number];

/** One of the answers a question can have, or none; `pick` is any number. */
function answerFor({ duties, agencies }: Review, question: Question, pick: number) {
  const bodies = agencies.filter(({ kind }) => kind === "agency").map(({ id }) => id);
  const chosen = bodies.filter((_, place) => (pick >> (place % 8)) % 3 === 0);
  const day = { choice: "day", day: ["31/12", "30/9", "1/2", "15/11/2026"][pick % 4] };
  switch (question.kind) {
    case "default_last_day":
    case "no_deadline":
      return pick % 5 === 0 ? { choice: "none" } : day;
    case "lead_not_named": {
      const parties = duties.find(({ ref }) => ref === question.ref)?.parties ?? [];
      const ids = parties.flatMap(({ agencyId }) => agencyId ?? []);
      return { leads: ids[pick % ids.length] };
    }
    case "open_group":
      return chosen.length > 0 ? { agencies: chosen } : { none: "on" };
    case "agency_unclear":
    case "agency_outside":
      return { choice: "agency", agencyId: bodies[pick % bodies.length] };
    default:
      return null;
  }
}

/** A round of the review: some answers, some opened again, the members of one group. */
async function answerSome(picks: number[]) {
  const { mai } = commune.company;
  const review = await planReview(mai, planId);
  if (!review) throw new Error("the standing office cannot review");
  const occasion = { actor: mai, now: MONDAY };
  for (const [place, pick] of picks.entries()) {
    const question = review.questions[pick % review.questions.length];
    const answer = question && answerFor(review, question, pick);
    if (!question || !answer) continue;
    const { id: questionId, kind } = question;
    if (place % 6 === 5) done(await clearAnswer(occasion, { questionId }));
    else done(await answerQuestion(occasion, { questionId, kind, ...answer } as never));
  }
  const groups = review.agencies.filter(({ kind }) => kind === "group");
  const [first = 0] = picks;
  const members = review.agencies.filter(
    ({ kind }, at) => kind === "agency" && (first >> at) % 4 === 0,
  );
  const groupId = groups[first % groups.length]?.id ?? "";
  done(await setGroupMembers(occasion, { groupId, members: members.map(({ id }) => id) }));
}

/** Those of the cast who have an open task report on one. */
async function workSome(pick: number) {
  const { thang, hanh, dung, quan } = commune.company;
  for (const actor of [thang, hanh, dung, quan]) {
    const open = (await tasks()).filter((task) => task.agencyId === actor.agencyId && isOpen(task));
    const task = open[pick % Math.max(1, open.length)];
    if (task) done(await updateTask({ actor, now: MONDAY }, reportForm(task) as never));
  }
}

test("what the preview says is what publishing does, and what people reported stays", async () => {
  const rounds = fc.sample(fc.array(fc.nat(100_000), { minLength: 12, maxLength: 25 }), {
    numRuns: ROUNDS,
    seed: 403,
  });
  const tally = { created: 0, changed: 0, ended: 0, left: 0 };
  for (const picks of rounds) {
    await answerSome(picks);
    const before = await tasks();
    const told = await publishPreview(commune.company.mai, planId, dayOf(MONDAY));
    if (!told) throw new Error("the standing office cannot publish");
    const { created, changed, ended, left } = told.counts;
    const publish = () => publishPlan({ actor: commune.company.son, now: MONDAY }, { planId });
    expect(done(await publish())).toEqual({ created, changed, ended });

    const after = new Map((await tasks()).map((task) => [task.id, task]));
    const touched = new Set(
      [...told.changed, ...told.ended, ...told.created].map((one) => one.taskId),
    );
    for (const task of before) {
      const now = after.get(task.id);
      if (!touched.has(task.id)) expect(now).toEqual(task);
      else expect(now?.version).toBe(task.version + 1);
      if (task.status === "in_progress")
        expect(now).toMatchObject({ status: "in_progress", progress: 50 });
    }
    for (const row of told.changed) {
      const now = after.get(row.taskId);
      if (row.role) expect(now?.role).toBe(row.role);
      if (row.day) expect(now).toMatchObject(row.day);
    }
    for (const row of told.ended) expect(after.get(row.taskId)?.reason).toBe(row.reason);
    expect(done(await publish())).toEqual({ created: 0, changed: 0, ended: 0 });
    await workSome(picks[1] ?? 0);
    tally.created += created;
    tally.changed += changed;
    tally.ended += ended;
    tally.left += left;
  }
  console.info(`foretold in ${ROUNDS} rounds: ${JSON.stringify(tally)}`);
  expect(Math.min(...Object.values(tally))).toBeGreaterThan(0);
});
