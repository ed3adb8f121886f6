import { type Day, daysBetween } from "./day";
import { decidesFor } from "./permissions";
import type { Actor, Role } from "./person";
import type { Refusal } from "./refusal";

/** How far an agency is with a directive: it waits for an answer, was answered, or is closed. */
export const DIRECTIVE_STANDINGS = ["open", "answered", "closed"] as const;
export type DirectiveStanding = (typeof DIRECTIVE_STANDINGS)[number];

/** A directive as one agency has it. */
export type BoundDirective = {
  agencyId: string;
  answerBy: Day;
  acknowledgedAt: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
};

export function directiveStanding(bound: Pick<BoundDirective, "answeredAt" | "closedAt">) {
  if (bound.closedAt) return "closed" satisfies DirectiveStanding;
  return bound.answeredAt ? "answered" : ("open" satisfies DirectiveStanding);
}

/** Days until the answer is due; negative once it is late. */
export function daysToAnswer({ answerBy }: Pick<BoundDirective, "answerBy">, today: Day): number {
  return daysBetween(today, answerBy);
}

const OF_AN_AGENCY: readonly Role[] = ["officer", "agency_head", "standing_office", "chair"];
const HEADS: readonly Role[] = ["agency_head", "chair"];

/** Whether this membership heads its agency. */
export function heads(role: Role): boolean {
  return HEADS.includes(role);
}

/** Anybody of the agency says that it has been received. */
export function mayAcknowledgeDirective(actor: Actor, { agencyId }: { agencyId: string }): boolean {
  if (actor.kind !== "person" || !OF_AN_AGENCY.includes(actor.role)) return false;
  return actor.agencyId === agencyId;
}

/** The head answers for the agency; where nobody heads it, its officer does. */
export function mayAnswerDirective(
  actor: Actor,
  bound: { agencyId: string; hasHead: boolean },
): boolean {
  if (actor.kind !== "person" || !mayAcknowledgeDirective(actor, bound)) return false;
  return heads(actor.role) || !bound.hasHead;
}

/** Who gives directives to an agency also says that nothing more is to come of one. */
export function mayCloseDirective(actor: Actor, bound: { agencyId: string }): boolean {
  return decidesFor(actor, "direct", bound);
}

/** A directive is given to agencies over each of which its giver may decide. */
export function mayDirectAll(actor: Actor, agencyIds: readonly string[]): boolean {
  // Asked with no agency it is the same question: whether they give directives at all.
  const asked = agencyIds.length > 0 ? agencyIds : [""];
  return asked.every((agencyId) => decidesFor(actor, "direct", { agencyId }));
}

/** Why it is not acknowledged: it was before, or with its answer. */
export function refuseAcknowledging(bound: BoundDirective): Refusal | null {
  if (bound.closedAt) return { reason: "directive_closed" };
  return bound.acknowledgedAt ? { reason: "status_changed" } : null;
}

/** An agency answers once; what is to be said after that is a comment. */
export function refuseAnswering(bound: BoundDirective): Refusal | null {
  if (bound.closedAt) return { reason: "directive_closed" };
  return bound.answeredAt ? { reason: "already_answered" } : null;
}

/** The day to answer by: not gone by, and within the plan's years where the plan says them. */
export function refuseAnswerBy(
  answerBy: Day,
  { today, planEndsOn }: { today: Day; planEndsOn: Day | null },
): Refusal | null {
  if (answerBy < today) return { reason: "invalid", fields: { answerBy: "day_past" } };
  if (planEndsOn !== null && answerBy > planEndsOn)
    return { reason: "invalid", fields: { answerBy: "day_after_plan" } };
  return null;
}

type Choosable = { id: string; kind: "agency" | "group" };

/**
 * The agencies a directive goes to: of a group its members, each agency once. Null when something was chosen that
 * is not there, or a group that has nobody in it.
 */
export function addressees(
  chosen: readonly string[],
  agencies: readonly Choosable[],
  members: readonly { groupId: string; memberId: string }[],
): string[] | null {
  const kinds = new Map(agencies.map(({ id, kind }) => [id, kind]));
  const found = new Set<string>();
  for (const id of chosen) {
    const own = members.filter(({ groupId }) => groupId === id).map(({ memberId }) => memberId);
    const meant = (kinds.get(id) === "group" ? own : [id]).filter(
      (one) => kinds.get(one) === "agency",
    );
    if (meant.length === 0) return null;
    for (const one of meant) found.add(one);
  }
  return [...found];
}
