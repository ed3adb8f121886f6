import type { Day } from "./day";
import type { Role } from "./person";
import { type Classed, daysOverdue } from "./task-class";
import { isOpen } from "./task-life";
import type { Reachable } from "./urge";

/** To whom a late task is reported in turn: the head of its agency, the plan's standing office, the chair. */
export const ESCALATION_STEPS = ["head", "office", "chair"] as const;
export type EscalationStep = (typeof ESCALATION_STEPS)[number];

/** From how many days late on each step is taken. */
export type EscalationDays = Record<EscalationStep, number>;

export const USUAL_ESCALATION: EscalationDays = { head: 1, office: 3, chair: 7 };

/** A step is taken within so many days, or it would come when nobody can help any more. */
export const MOST_ESCALATION_DAYS = 60;

/** Who got it in place of whom it was meant for: the agency's officers, its leaders, or the standing office. */
export const ESCALATION_STEADS = ["officers", "leaders", "office"] as const;
export type EscalationStead = (typeof ESCALATION_STEADS)[number];

/**
 * How many days late a task is in its agency's own hands. What was submitted is in other hands, what was set aside in
 * nobody's: neither is escalated.
 */
export function daysToEscalate(task: Classed, day: Day): number {
  return isOpen(task) ? daysOverdue(task, day) : 0;
}

/** The steps that a delay calls for, in the order they are taken. */
export function stepsCalledFor(daysLate: number, from: EscalationDays): EscalationStep[] {
  return ESCALATION_STEPS.filter((step) => daysLate > 0 && daysLate >= from[step]);
}

/** The next step to take for a delay, when some have been taken for the same last day. */
export function nextStep(
  daysLate: number,
  taken: readonly EscalationStep[],
  from: EscalationDays,
): EscalationStep | null {
  return stepsCalledFor(daysLate, from).find((step) => !taken.includes(step)) ?? null;
}

type Late = { agencyId: string; agencyKind: "agency" | "group"; standingAgencyId: string };

/**
 * Whom a step reaches. Where an agency has no head its officers get it, else the leaders who do its tasks themselves;
 * a group's task is held by the standing office. Nobody at all is an answer too, and is recorded.
 */
export function escalatedTo(
  step: EscalationStep,
  { agencyId, agencyKind, standingAgencyId }: Late,
  people: readonly Reachable[],
): { recipients: Reachable[]; instead: EscalationStead | null } {
  const having = (roles: readonly Role[], of?: string) => [
    ...new Map(
      people
        .filter((one) => roles.includes(one.role) && (of === undefined || one.agencyId === of))
        .map((one) => [one.userId, one]),
    ).values(),
  ];
  const office = having(["standing_office"], standingAgencyId);
  if (step === "chair") return { recipients: having(["chair"]), instead: null };
  if (step === "office") return { recipients: office, instead: null };
  if (agencyKind === "group") return { recipients: office, instead: "office" };
  const heads = having(["agency_head"], agencyId);
  if (heads.length > 0) return { recipients: heads, instead: null };
  const officers = having(["officer"], agencyId);
  if (officers.length > 0) return { recipients: officers, instead: "officers" };
  const leaders = having(["standing_office", "chair"], agencyId);
  return { recipients: leaders, instead: leaders.length > 0 ? "leaders" : null };
}

/** The days as settings keep them: text under one name each; what is not set holds as usual. */
export const ESCALATION_SETTINGS = {
  head: "escalation_head",
  office: "escalation_office",
  chair: "escalation_chair",
} as const satisfies Record<EscalationStep, string>;

export function escalationFrom(
  settings: readonly { key: string; value: string }[],
): EscalationDays {
  const days = (step: EscalationStep) => {
    const known = settings.find(({ key }) => key === ESCALATION_SETTINGS[step])?.value;
    return known === undefined ? USUAL_ESCALATION[step] : Number(known);
  };
  return { head: days("head"), office: days("office"), chair: days("chair") };
}
