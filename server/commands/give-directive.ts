import { inArray } from "drizzle-orm";
import { z } from "zod";
import { agencies } from "../../db/schema/agencies";
import { directiveAgencies, directives } from "../../db/schema/directives";
import { mayDirectAll, refuseAnswerBy } from "../../domain/directive";
import { RAISED_KINDS } from "../../domain/raised";
import { isTimely, MAY } from "../../domain/task-acts";
import { type Act, command } from "../command";
import { requiredDay, requiredText } from "../form-fields";
import { directiveToGive, raisedOn } from "../giving-directive";

/**
 * Cho ý kiến chỉ đạo: what the chair wants done, by whom, and by when they answer; on a task, or on the plan as a
 * whole. It may be the answer to an obstacle or a proposal that a report on the task has raised.
 */
export const giveDirective = command({
  event: "directive.given",
  power: "direct",
  input: z
    .object({
      planId: z.uuid("missing").optional(),
      taskId: z.uuid("missing").optional(),
      agencies: z.array(z.uuid("choice")).default([]),
      text: requiredText(),
      answerBy: requiredDay,
      updateId: z.uuid("missing").optional(),
      raisedKind: z.enum(RAISED_KINDS, { error: "choice" }).optional(),
    })
    .refine(({ updateId, raisedKind, taskId }) => {
      return (updateId === undefined) === (raisedKind === undefined) && (!updateId || taskId);
    }, "missing"),
  load: async (scope, input) => {
    const asked = await directiveToGive(scope, input);
    const { taskId, updateId, raisedKind: kind } = input;
    if (!asked || !taskId || !updateId || !kind) return asked;
    return (await raisedOn(scope, { taskId, updateId, kind })) === null ? null : asked;
  },
  may: (actor, { task, agencyIds }) =>
    (task === null || MAY.direct(actor, task)) && mayDirectAll(actor, agencyIds ?? []),
  refuse: ({ task, agencyIds, planEndsOn }, { answerBy }, { today }) => {
    if (task && !isTimely("direct", task)) return { reason: "status_changed" };
    if (agencyIds === null) return { reason: "invalid", fields: { agencies: "choice" } };
    if (agencyIds.length === 0)
      return { reason: "invalid", fields: { agencies: "nothing_chosen" } };
    return refuseAnswerBy(answerBy, { today, planEndsOn });
  },
  apply: async (act, { planId, task, agencyIds }, input) => {
    const { text, answerBy, updateId, raisedKind } = input;
    const given = await act.write.insert(directives, {
      ...{ planId, text, answerBy, taskId: task?.id, updateId, raisedKind },
      ...{ byUserId: act.person().userId, at: act.now },
    });
    const to = agencyIds ?? [];
    const directiveId = given.id;
    await act.write.insertAll(
      directiveAgencies,
      to.map((agencyId) => ({ directiveId, agencyId })),
    );
    const agencyId = to.length === 1 ? to[0] : undefined;
    return {
      payload: { directiveId, text, answerBy, agencies: await namesOf(act, to) },
      about: { planId, agencyId, taskId: task?.id },
      value: { directiveId },
    };
  },
});

async function namesOf(act: Act, agencyIds: readonly string[]): Promise<string[]> {
  const rows = await act.read
    .select({ name: agencies.name })
    .from(agencies)
    .where(inArray(agencies.id, [...agencyIds]))
    .orderBy(agencies.protocolOrder);
  return rows.map(({ name }) => name);
}
