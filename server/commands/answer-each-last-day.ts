import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { plans } from "../../db/schema/plans";
import { steers } from "../../domain/permissions";
import { readLastDay } from "../../domain/plan-last-day";
import { keepAnswer } from "../asked-question";
import { command } from "../command";

/**
 * Answers the own last day of many duties, each with a day of its own. Input: `planId`, and `days`, each a
 * `questionId` (of kind `no_deadline`) and what was typed: 31/12, 31/12/2026, or nothing, which leaves it to the
 * default. What says the same as before is not answered again.
 */
export const answerEachLastDay = command({
  event: "plan.each_last_day_answered",
  input: z.object({
    planId: z.uuid("missing"),
    days: z
      .array(
        z.object({ questionId: z.uuid("missing"), typed: z.string().trim().max(20, "too_long") }),
      )
      .max(1000, "too_long"),
  }),
  load: async ({ visible }, { planId, days }) => {
    const plan = visible.plans();
    const question = visible.questions();
    const [found] = await visible.read.select().from(plan).where(eq(plan.id, planId));
    if (!found) return null;
    await visible.read
      .select({ id: plans.id })
      .from(plans)
      .where(eq(plans.id, planId))
      .for("update");
    const questions = await visible.read
      .select({ id: question.id, ref: question.ref, answer: question.answer })
      .from(question)
      .where(and(eq(question.planId, planId), eq(question.kind, "no_deadline")));
    const asked = days.map((day) => ({
      ...day,
      question: questions.find(({ id }) => id === day.questionId),
      lastDay: day.typed === "" ? null : readLastDay(day.typed),
    }));
    return { ...found, asked };
  },
  may: steers,
  refuse: ({ asked }) => {
    if (asked.some(({ question }) => !question)) return { reason: "not_found" };
    const wrong = asked.filter(({ typed, lastDay }) => typed !== "" && lastDay === null);
    if (wrong.length === 0) return null;
    const fields = wrong.map(({ questionId }) => [`day.${questionId}`, "not_a_day" as const]);
    return { reason: "invalid", fields: Object.fromEntries(fields) };
  },
  apply: async (act, { id: planId, asked }) => {
    const days: { ref: string; lastDay: string | null }[] = [];
    for (const { question, lastDay } of asked) {
      const before =
        question?.answer && "lastDay" in question.answer ? question.answer.lastDay : null;
      // "No last day at all" is said on the question itself, and an empty line does not take it back.
      if (!question || before === lastDay) continue;
      await keepAnswer(act, question.id, lastDay === null ? null : { lastDay });
      days.push({ ref: question.ref ?? "", lastDay });
    }
    return {
      payload: { count: days.length, days },
      about: { planId },
      value: { answered: days.length },
    };
  },
});
