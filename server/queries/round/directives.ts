import { and, eq, isNull } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import type { DigestDirective } from "../../../domain/digest-matters";

/** Every directive that an agency has not answered, a row for each agency. */
export function unansweredDirectives(visible: Visible): Promise<DigestDirective[]> {
  const directive = visible.directives();
  const task = visible.tasks();
  return visible.read
    .select({
      id: directive.id,
      taskId: directive.taskId,
      ref: task.ref,
      agencyId: directive.agencyId,
      agencyName: directive.agencyShortName,
      text: directive.text,
      answerBy: directive.answerBy,
      at: directive.at,
    })
    .from(directive)
    .leftJoin(task, eq(task.id, directive.taskId))
    .where(and(isNull(directive.closedAt), isNull(directive.answeredAt)));
}
