import { and, desc, eq, ne, notInArray } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

// A home shows what is fresh; older ones stand on their tasks.
const MOST = 10;

/** Comments of others that address this person, on tasks that are not finished, newest first. */
export async function mentionsOfMe(actor: Person) {
  const visible = visibleTo(actor);
  const mention = visible.mentions();
  const comment = visible.comments();
  const task = visible.tasks();
  return visible.read
    .select({
      commentId: comment.id,
      taskId: task.id,
      ref: task.ref,
      agencyName: task.agencyName,
      byName: comment.byName,
      byAgencyName: comment.byAgencyName,
      text: comment.text,
      at: comment.at,
    })
    .from(mention)
    .innerJoin(comment, eq(comment.id, mention.commentId))
    .innerJoin(task, eq(task.id, comment.taskId))
    .where(
      and(
        eq(mention.userId, actor.userId),
        ne(comment.byUserId, actor.userId),
        notInArray(task.status, ["completed", "cancelled"]),
      ),
    )
    .orderBy(desc(comment.at), desc(comment.id))
    .limit(MOST);
}
