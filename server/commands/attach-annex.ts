import { z } from "zod";
import { planAnnexes } from "../../db/schema/plans";
import { steers } from "../../domain/permissions";
import { askedQuestion, keepAnswer } from "../asked-question";
import { command } from "../command";
import { keepFiles } from "../report";

/**
 * Answers where the plan points to an annex that did not come with it: this is the file. Its bytes are stored
 * already; it is everybody's with the next publishing.
 */
export const attachAnnex = command({
  event: "plan.annex_attached",
  input: z.object({
    questionId: z.uuid("missing"),
    file: z.object({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string().min(1),
      size: z.number().int().positive(),
      mediaType: z.string().min(1),
    }),
  }),
  load: (scope, input) => askedQuestion(scope, input.questionId),
  may: steers,
  refuse: ({ kind }) => (kind === "annex_missing" ? null : { reason: "not_found" }),
  apply: async (act, { id: questionId, planId, raw }, { file }) => {
    await keepFiles(act, [file]);
    const { sha256, name } = file;
    const annex = { planId, questionId, sha256, name, at: act.now };
    const { id } = await act.write.insert(planAnnexes, annex);
    await keepAnswer(act, questionId, { annex: { id, name } });
    return { payload: { name, raw: raw ?? "" }, about: { planId }, value: { annexId: id } };
  },
});
