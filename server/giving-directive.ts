import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import type { Day } from "../domain/day";
import { addressees } from "../domain/directive";
import type { GovernedPlan } from "../domain/permissions";
import { type RaisedKind, raisedText } from "../domain/raised";
import type { Scope } from "./command";
import { type TaskSubject, taskSubject } from "./task-subject";

/** The plan a directive is about, on one of its tasks or as a whole, and the agencies it is for. */
export type DirectiveToGive = GovernedPlan & {
  planId: string;
  planEndsOn: Day | null;
  task: TaskSubject | null;
  /** Null when somebody was chosen to whom none can be given. */
  agencyIds: string[] | null;
};

type Asked = { taskId?: string; planId?: string; agencies: readonly string[] };

/** Null when the plan or the task does not exist for this person. A draft is nobody's to carry out. */
export async function directiveToGive(scope: Scope, asked: Asked): Promise<DirectiveToGive | null> {
  const { visible } = scope;
  const task = asked.taskId ? await taskSubject(scope, asked.taskId) : null;
  if (asked.taskId && !task) return null;
  const planId = task?.planId ?? asked.planId;
  if (!planId) return null;
  const plan = visible.plans();
  const [found] = await visible.read
    .select({ standingAgencyId: plan.standingAgencyId, planEndsOn: plan.endsOn })
    .from(plan)
    .where(and(eq(plan.id, planId), isNotNull(plan.publishedAt)));
  if (!found) return null;
  const agency = visible.agencies();
  const member = visible.members();
  const agencies = await visible.read.select({ id: agency.id, kind: agency.kind }).from(agency);
  const members = await visible.read.select().from(member);
  return { ...found, planId, task, agencyIds: addressees(asked.agencies, agencies, members) };
}

/** What a report on the task raised in its own words; null when it raised nothing of the kind. */
export async function raisedOn(
  { visible }: Scope,
  { taskId, updateId, kind }: { taskId: string; updateId: string; kind: RaisedKind },
): Promise<string | null> {
  const update = visible.updates();
  const [report] = await visible.read
    .select({ id: update.id, obstacles: update.obstacles, proposals: update.proposals })
    .from(update)
    .where(and(eq(update.id, updateId), eq(update.taskId, taskId)));
  return report ? raisedText(report, kind) : null;
}
