import { and, eq, inArray, or, sql } from "drizzle-orm";
import { z } from "zod";
import { commentMentions, comments } from "../../db/schema/remarks";
import { mentionsIn } from "../../domain/mention";
import type { Refusal } from "../../domain/refusal";
import { MAY } from "../../domain/task-acts";
import { command, type Scope } from "../command";
import { idList, requiredText } from "../form-fields";
import { taskSubject } from "../task-subject";

/**
 * Trao đổi: a remark on a task for everybody who sees it. Whom it addresses was ticked, or is named in it by user
 * name (@thuong-truc).
 */
export const commentOnTask = command({
  event: "task.commented",
  input: z.object({
    taskId: z.uuid("missing"),
    text: requiredText(),
    mentioned: idList("person_unknown"),
  }),
  load: async (scope, input) => {
    const task = await taskSubject(scope, input.taskId);
    return task && { ...task, people: await addressed(scope, input) };
  },
  may: MAY.comment,
  refuse: ({ people }, { text, mentioned }) => {
    const ticked = mentioned.map((id) => people.find(({ userId }) => userId === id));
    const named = mentionsIn(text).map((name) => people.find(({ username }) => username === name));
    return unreachable("mentioned", ticked) ?? unreachable("text", named);
  },
  apply: async (act, { people, ...task }, { text }) => {
    const { userId: byUserId, agencyId: byAgencyId } = act.person();
    const { id: commentId } = await act.write.insert(comments, {
      ...{ taskId: task.id, byUserId, byAgencyId, text, at: act.now },
    });
    const rows = people.map(({ userId }) => ({ commentId, userId }));
    await act.write.insertAll(commentMentions, rows);
    return {
      payload: { commentId, text, mentioned: people.map(({ name }) => name) },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});

type Addressed = Awaited<ReturnType<typeof addressed>>[number];

/** Whoever does not exist and whoever may not see the task are one and the same to the writer. */
function unreachable(field: string, people: readonly (Addressed | undefined)[]): Refusal | null {
  if (people.some((one) => !one)) {
    return { reason: "invalid", fields: { [field]: "person_unknown" } };
  }
  if (people.every((one) => one?.inUse)) return null;
  return { reason: "person_gone", fields: { [field]: "person_gone" } };
}

/** The people who may see the task among those that are addressed, each once. */
async function addressed(
  { visible, today }: Scope,
  { taskId, text, mentioned }: { taskId: string; text: string; mentioned: string[] },
) {
  const names = mentionsIn(text);
  if (names.length + mentioned.length === 0) return [];
  const knower = visible.taskPeople(today);
  return visible.read
    .select({
      userId: knower.userId,
      username: knower.username,
      name: knower.name,
      inUse: sql<boolean>`bool_or(${knower.inUse})`,
    })
    .from(knower)
    .where(
      and(
        eq(knower.taskId, taskId),
        or(inArray(knower.userId, mentioned), inArray(knower.username, names)),
      ),
    )
    .groupBy(knower.userId, knower.username, knower.name)
    .orderBy(knower.name);
}
