import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { raisedAnswers } from "../../db/schema/remarks";
import { RAISED_KINDS } from "../../domain/raised";
import { MAY } from "../../domain/task-acts";
import { command } from "../command";
import { requiredText } from "../form-fields";
import { raisedOn } from "../giving-directive";
import { taskSubject } from "../task-subject";

/** Trả lời khó khăn, vướng mắc hoặc đề xuất, kiến nghị that a report has raised: once for each. */
export const answerRaised = command({
  event: "raised.answered",
  power: "direct",
  input: z.object({
    taskId: z.uuid("missing"),
    updateId: z.uuid("missing"),
    kind: z.enum(RAISED_KINDS, { error: "choice" }),
    text: requiredText(),
  }),
  load: async (scope, { taskId, updateId, kind }) => {
    const task = await taskSubject(scope, taskId);
    if (!task || (await raisedOn(scope, { taskId, updateId, kind })) === null) return null;
    const answer = scope.visible.raisedAnswers();
    const [answered] = await scope.visible.read
      .select({ id: answer.id })
      .from(answer)
      .where(and(eq(answer.updateId, updateId), eq(answer.kind, kind)));
    return { task, isAnswered: answered !== undefined };
  },
  may: (actor, { task }) => MAY.answer_raised(actor, task),
  refuse: ({ isAnswered }) => (isAnswered ? { reason: "already_answered" } : null),
  apply: async (act, { task }, { updateId, kind, text }) => {
    const { userId: byUserId } = act.person();
    await act.write.insert(raisedAnswers, { updateId, kind, text, byUserId, at: act.now });
    const { id: taskId, planId, agencyId } = task;
    return { payload: { updateId, kind, text }, about: { taskId, planId, agencyId }, value: null };
  },
});
