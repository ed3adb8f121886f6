import { z } from "zod";
import { steers } from "../../domain/permissions";
import { askedQuestion, keepAnswer } from "../asked-question";
import { command } from "../command";

/** Leaves a question open again, visibly; with the next publishing the plan's own words hold. Input: `questionId`. */
export const clearAnswer = command({
  event: "plan.question_reopened",
  input: z.object({ questionId: z.uuid("missing") }),
  load: (scope, input) => askedQuestion(scope, input.questionId),
  may: steers,
  refuse: () => null,
  apply: async (act, question) => {
    const { id, planId, kind, ref, raw, answer: earlier } = question;
    if (earlier) await keepAnswer(act, id, null);
    return { payload: { kind, ref, raw, earlier }, about: { planId }, value: null };
  },
});
