import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { plans } from "../../db/schema/plans";
import { steers } from "../../domain/permissions";
import { manyIds, typedLastDay } from "../answer-fields";
import { keepAnswer } from "../asked-question";
import { command } from "../command";
import { optionalText } from "../form-fields";

/**
 * Answers the own last day of many duties of a plan at once. Input: `planId`, `questionIds` (of kind
 * `no_deadline`), `choice` day | none | open, `day` as 31/12 or 31/12/2026. `open` leaves them open again.
 */
export const answerLastDays = command({
  event: "plan.last_days_answered",
  input: z.object({
    planId: z.uuid("missing"),
    questionIds: manyIds.refine((ids) => ids.length > 0, "choice"),
    choice: z.enum(["day", "none", "open"], "choice"),
    day: optionalText(20),
  }),
  load: async ({ visible }, input) => {
    const plan = visible.plans();
    const question = visible.questions();
    const [found] = await visible.read.select().from(plan).where(eq(plan.id, input.planId));
    if (!found) return null;
    await visible.read
      .select({ id: plans.id })
      .from(plans)
      .where(eq(plans.id, found.id))
      .for("update");
    const questions = await visible.read
      .select({ id: question.id, ref: question.ref, answer: question.answer })
      .from(question)
      .where(
        and(
          eq(question.planId, found.id),
          eq(question.kind, "no_deadline"),
          inArray(question.id, input.questionIds),
        ),
      );
    return { ...found, questions };
  },
  may: steers,
  refuse: ({ questions }, { questionIds, choice, day }) => {
    if (questions.length < questionIds.length) return { reason: "not_found" };
    if (choice !== "day" || typedLastDay({ choice, day })) return null;
    return { reason: "invalid", fields: { day: day ? "not_a_day" : "missing" } };
  },
  apply: async (act, { id: planId, questions }, { choice, day }) => {
    const lastDay = typedLastDay({ choice, day }) ?? null;
    const isOpen = choice === "open";
    for (const question of questions) {
      if (isOpen && !question.answer) continue;
      await keepAnswer(act, question.id, isOpen ? null : { lastDay });
    }
    const refs = questions.flatMap(({ ref }) => ref ?? []);
    return {
      payload: { refs, lastDay, open: isOpen },
      about: { planId },
      value: { answered: questions.length },
    };
  },
});
