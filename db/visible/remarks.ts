import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { users } from "../schema/people";
import { commentMentions, comments, raisedAnswers } from "../schema/remarks";
import { taskUpdates } from "../schema/reports";
import { named } from "./named";
import type { Reader } from "./reader";
import { onVisibleTask } from "./reports";

/** Answers to what was raised on the tasks a person may know about. */
export function visibleRaisedAnswers(actor: Actor, source: Reader) {
  return source
    .select({
      id: raisedAnswers.id,
      taskId: named(taskUpdates.taskId, "raised_task_id"),
      updateId: named(raisedAnswers.updateId, "raised_update_id"),
      kind: named(raisedAnswers.kind, "raised_kind"),
      text: named(raisedAnswers.text, "raised_answer"),
      byName: sql<string>`coalesce(${users.name}, ${users.username})`.as("raised_answer_by_name"),
      at: named(raisedAnswers.at, "raised_answered_at"),
    })
    .from(raisedAnswers)
    .innerJoin(taskUpdates, eq(taskUpdates.id, raisedAnswers.updateId))
    .innerJoin(users, eq(users.id, raisedAnswers.byUserId))
    .where(onVisibleTask(actor, source, taskUpdates.taskId))
    .as("raised_answer_row");
}

/** Comments on the tasks a person may know about. */
export function visibleComments(actor: Actor, source: Reader) {
  return source
    .select({
      id: comments.id,
      taskId: named(comments.taskId, "comment_task_id"),
      byUserId: named(comments.byUserId, "comment_by_user_id"),
      byName: sql<string>`coalesce(${users.name}, ${users.username})`.as("comment_by_name"),
      byAgencyName: named(agencies.name, "comment_by_agency_name"),
      text: named(comments.text, "comment_text"),
      at: named(comments.at, "comment_at"),
    })
    .from(comments)
    .innerJoin(users, eq(users.id, comments.byUserId))
    .innerJoin(agencies, eq(agencies.id, comments.byAgencyId))
    .where(onVisibleTask(actor, source, comments.taskId))
    .as("comment");
}

/** Who is addressed by name in the comments a person may read. */
export function visibleMentions(actor: Actor, source: Reader) {
  return source
    .select({
      commentId: commentMentions.commentId,
      userId: named(commentMentions.userId, "mentioned_user_id"),
      name: sql<string>`coalesce(${users.name}, ${users.username})`.as("mentioned_name"),
    })
    .from(commentMentions)
    .innerJoin(comments, eq(comments.id, commentMentions.commentId))
    .innerJoin(users, eq(users.id, commentMentions.userId))
    .where(onVisibleTask(actor, source, comments.taskId))
    .as("mention");
}
