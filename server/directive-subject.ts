import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { directiveAgencies } from "../db/schema/directives";
import { type BoundDirective, heads } from "../domain/directive";
import type { GovernedPlan } from "../domain/permissions";
import type { Scope } from "./command";

/** A directive as one agency has it, as the rules see it and what is written on. */
export type DirectiveSubject = BoundDirective &
  GovernedPlan & {
    id: string;
    directiveId: string;
    planId: string;
    taskId: string | null;
    agencyName: string;
    /** Whether somebody in use today heads the agency, as far as this person may know. */
    hasHead: boolean;
  };

/**
 * What a person means by a directive they see: their own agency's part of it, or, where it is not for their agency,
 * any other, over which they have no say. Null when it does not exist for them.
 */
export async function directiveForMe(
  scope: Scope,
  directiveId: string,
): Promise<DirectiveSubject | null> {
  const { visible, actor } = scope;
  const directive = visible.directives();
  const rows = await visible.read
    .select({ id: directive.id, agencyId: directive.agencyId })
    .from(directive)
    .where(eq(directive.directiveId, directiveId));
  const mine = actor.kind === "person" ? actor.agencyId : null;
  const row = rows.find(({ agencyId }) => agencyId === mine) ?? rows[0];
  return row ? boundDirective(scope, row.id) : null;
}

/** An agency's part of a directive, held until the act is done: the second of two acts sees what the first did. */
export async function boundDirective(scope: Scope, id: string): Promise<DirectiveSubject | null> {
  const { visible } = scope;
  await visible.read
    .select({ id: directiveAgencies.id })
    .from(directiveAgencies)
    .where(eq(directiveAgencies.id, id))
    .for("update");
  const directive = visible.directives();
  const plan = visible.plans();
  const [row] = await visible.read
    .select({
      id: directive.id,
      directiveId: directive.directiveId,
      planId: directive.planId,
      taskId: directive.taskId,
      agencyId: directive.agencyId,
      agencyName: directive.agencyName,
      answerBy: directive.answerBy,
      acknowledgedAt: directive.acknowledgedAt,
      answeredAt: directive.answeredAt,
      closedAt: directive.closedAt,
      standingAgencyId: plan.standingAgencyId,
    })
    .from(directive)
    .innerJoin(plan, eq(plan.id, directive.planId))
    .where(eq(directive.id, id));
  return row ? { ...row, hasHead: await hasHead(scope, row.agencyId) } : null;
}

async function hasHead({ visible, today }: Scope, agencyId: string): Promise<boolean> {
  const staff = visible.staff(today);
  const rows = await visible.read
    .select({ role: staff.role })
    .from(staff)
    .where(and(eq(staff.agencyId, agencyId), inArray(staff.role, ["agency_head", "chair"])));
  return rows.some(({ role }) => heads(role));
}

/** What an event about an agency's part of a directive is filed under. */
export function aboutDirective({ planId, taskId, agencyId }: DirectiveSubject) {
  return { planId, agencyId, taskId: taskId ?? undefined };
}
