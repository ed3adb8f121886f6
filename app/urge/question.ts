import { isUuid } from "@/domain/uuid";
import type { UrgeQuestion } from "@/server/queries/urge-preview";

export type Asked = Record<string, string | string[] | undefined>;

/** What the address asks to urge: a task, an agency in a plan, everything overdue of a plan, or a directive. */
export function urgeQuestionFrom({
  task,
  agency,
  plan,
  directive,
  all,
}: Asked): UrgeQuestion | null {
  if (isId(task)) return { scope: "task", taskId: task };
  if (isId(directive)) return { scope: "directive", boundId: directive };
  if (!isId(plan)) return null;
  if (isId(agency)) return { scope: "agency", planId: plan, agencyId: agency };
  return all === "1" ? { scope: "overdue", planId: plan } : null;
}

/** The page that urges, for links that work where no dialog opens. */
export function urgeAddress(question: UrgeQuestion): string {
  switch (question.scope) {
    case "task":
      return `/urge?task=${question.taskId}`;
    case "directive":
      return `/urge?directive=${question.boundId}`;
    case "agency":
      return `/urge?agency=${question.agencyId}&plan=${question.planId}`;
    default:
      return `/urge?plan=${question.planId}&all=1`;
  }
}

/** What the form of an act of urging carries along: the same names its command asks for. */
export function urgeFields({ scope: _scope, ...ids }: UrgeQuestion): Record<string, string> {
  return ids;
}

function isId(value: string | string[] | undefined): value is string {
  return typeof value === "string" && isUuid(value);
}
