import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayOf } from "../domain/day";
import { answerEachLastDay } from "./commands/answer-each-last-day";
import { answerQuestion } from "./commands/answer-question";
import { publishPlan } from "./commands/publish-plan";
import { setGroupMembers } from "./commands/set-group-members";
import { done } from "./found";
import { planReview } from "./queries/plan-review";
import { plansPage } from "./queries/plans-page";
import { publicationReceipt } from "./queries/publication-receipt";
import { publishPreview } from "./queries/publish-preview";
import { MONDAY, type TestCommune, testCommune } from "./testing/commune";

let commune: TestCommune;
let planId: string;
const DAY = dayOf(MONDAY);

beforeAll(async () => {
  commune = await testCommune();
  planId = (await plansPage(commune.company.mai))[0]?.id ?? "";
});
afterAll(() => commune.close());

async function review() {
  const found = await planReview(commune.company.mai, planId);
  if (!found) throw new Error("the standing office cannot review its plan");
  return found;
}

async function asked(kind: string, ref: string | null = null) {
  const { questions } = await review();
  const question = questions.find((one) => one.kind === kind && one.ref === ref);
  if (!question) throw new Error(`nobody asks ${kind} of ${ref}`);
  return question;
}

async function open() {
  const { questions } = await review();
  return questions.filter(({ isOpen }) => isOpen).length;
}

const occasion = () => ({ actor: commune.company.mai, now: MONDAY });

describe("what is open", () => {
  test("the default last day answers every duty that has none of its own, here and in the list", async () => {
    const before = await open();
    const { questions } = await review();
    const days = questions.filter(({ kind }) => kind === "no_deadline").length;
    expect(days).toBeGreaterThan(20);
    const { id: questionId } = await asked("default_last_day");
    const answer = { questionId, kind: "default_last_day", choice: "day", day: "31/12" } as const;
    done(await answerQuestion(occasion(), answer));
    expect(await open()).toBe(before - days - 1);
    expect((await plansPage(commune.company.mai))[0]?.open).toBe(await open());
  });
});

describe("two people answer at once", () => {
  test("whoever did not see the last answer is told and writes nothing over it", async () => {
    const { id: questionId } = await asked("number_missing");
    const form = { questionId, kind: "number_missing", seen: "" } as const;
    done(await answerQuestion(occasion(), { ...form, number: "45/KH-UBND" }));
    const late = await answerQuestion(
      { actor: commune.company.son, now: MONDAY },
      { ...form, number: "46/KH-UBND" },
    );
    expect(late).toEqual({ ok: false, reason: "answer_changed" });
    const kept = await asked("number_missing");
    expect(kept.answer).toEqual({ number: "45/KH-UBND" });
    const seen = kept.answeredAt?.toISOString();
    expect((await answerQuestion(occasion(), { ...form, number: "46/KH-UBND", seen })).ok).toBe(
      true,
    );
  });

  test("and so it is with the members of a group", async () => {
    const { agencies } = await review();
    const idOf = (name: string) => agencies.find((one) => one.name === name)?.id ?? "";
    const groupId = idOf("các tổ chức chính trị - xã hội");
    const [one, other] = [idOf("Hội phụ nữ"), idOf("Hội Nông dân xã")];
    done(await setGroupMembers(occasion(), { groupId, members: [one], seen: "" }));
    const late = await setGroupMembers(occasion(), { groupId, members: [other], seen: "" });
    expect(late).toEqual({ ok: false, reason: "answer_changed" });
    done(await setGroupMembers(occasion(), { groupId, members: [one, other], seen: one }));
  });
});

describe("own last days, each by itself", () => {
  const days = async (typed: Record<string, string>) =>
    Promise.all(
      Object.entries(typed).map(async ([ref, day]) => ({
        questionId: (await asked("no_deadline", ref)).id,
        typed: day,
      })),
    );

  test("a line that is no day refuses all of them and names the line", async () => {
    const wrong = await days({ "V.4.1": "30/11", "V.4.2": "31/11" });
    const answer = await answerEachLastDay(occasion(), { planId, days: wrong });
    const fields = { [`day.${wrong[1]?.questionId}`]: "not_a_day" };
    expect(answer).toEqual({ ok: false, reason: "invalid", fields });
    expect((await asked("no_deadline", "V.4.1")).answer).toBeNull();
  });

  test("only what says something new is answered, and an emptied line opens again", async () => {
    const first = await days({ "V.4.1": "30/12", "V.4.2": "30/12/2026", "V.4.3": "" });
    expect(done(await answerEachLastDay(occasion(), { planId, days: first })).answered).toBe(2);
    expect((await asked("no_deadline", "V.4.1")).answer).toEqual({ lastDay: "--12-30" });
    const second = await days({ "V.4.1": "30/12", "V.4.2": "" });
    expect(done(await answerEachLastDay(occasion(), { planId, days: second })).answered).toBe(1);
    expect((await asked("no_deadline", "V.4.2")).answer).toBeNull();
  });
});

describe("the receipt", () => {
  test("counts what the preview counted and leads to every task", async () => {
    const { mai } = commune.company;
    const preview = await publishPreview(mai, planId, DAY);
    if (!preview) throw new Error("no preview");
    const { created, changed, ended } = preview.counts;
    expect(created).toBeGreaterThan(0);
    expect(changed).toBeGreaterThan(0);
    expect(ended).toBeGreaterThan(0);
    done(await publishPlan(occasion(), { planId }));
    const receipt = await publicationReceipt(mai, planId);
    expect(receipt?.counts).toEqual({ created, changed, ended });
    expect(receipt?.by).toBe("Trần Thị Mai");
    expect(receipt?.tasks).toHaveLength(created + changed + ended);
    const undated = (await publishPreview(mai, planId, DAY))?.counts.undated;
    expect(undated).toBe(preview.counts.undated);
  });
});
