import type { Deadline } from "./plan/reading";
import { type AskedQuestion, answerTo } from "./plan-answers";
import { type LastDaySet, lastDayIn, type PeriodDays } from "./plan-last-day";
import type { PartyInForce } from "./plan-parties";
import type { DutyRole } from "./task";

/** Why an agency is given a task: the plan names it, an answer does, or it belongs to a group that either names. */
type GivenBecause = "named" | "answered" | "member";

/** A task as the plan and the answers want it. */
export type WantedTask = LastDaySet & {
  dutyId: string;
  agencyId: string;
  groupId: string | null;
  role: DutyRole;
  because: GivenBecause;
};

/** A duty with everybody who carries it out. */
export type DutyInForce = {
  id: string;
  ref: string;
  deadlines: readonly Deadline[];
  parties: readonly PartyInForce[];
};

/** Which agencies belong to which group; a group without members holds its task itself. */
export type Members = ReadonlyMap<string, readonly string[]>;

/**
 * One task for each duty and agency. Where an agency is named twice its own name comes before a group it
 * belongs to, and leading before coordinating.
 */
export function wantedTasks(
  duties: readonly DutyInForce[],
  questions: readonly AskedQuestion[],
  members: Members,
  period: PeriodDays,
): WantedTask[] {
  const fallback = answerTo(questions, "default_last_day");
  return duties.flatMap((duty) => {
    const own = answerTo(questions, "no_deadline", duty.ref);
    const day = lastDayIn(period, duty.deadlines, { own, fallback });
    return performersOf(duty, members).map((task) => ({ ...task, ...day }));
  });
}

/** Who carries a duty out, each once, and why. */
export function performersOf(duty: Performed, members: Members): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const one of candidates(duty, members)) {
    if (!found.has(one.agencyId)) found.set(one.agencyId, one);
  }
  return [...found.values()];
}

type Performed = Pick<DutyInForce, "id"> & {
  parties: readonly Pick<PartyInForce, "agencyId" | "role" | "stated">[];
};

type Candidate = Omit<WantedTask, "lastDay" | "lastDaySource">;

function candidates({ id: dutyId, parties }: Performed, members: Members): Candidate[] {
  const leadsFirst = [...parties].sort((one, other) => Number(leads(other)) - Number(leads(one)));
  const own: Candidate[] = [];
  const ofGroups: Candidate[] = [];
  for (const { agencyId, role, stated } of leadsFirst) {
    if (agencyId === null) continue;
    const because = stated === null ? "answered" : "named";
    const belonging = members.get(agencyId) ?? [];
    if (belonging.length === 0) own.push({ dutyId, agencyId, groupId: null, role, because });
    for (const member of belonging) {
      ofGroups.push({ dutyId, agencyId: member, groupId: agencyId, role, because: "member" });
    }
  }
  return [...own, ...ofGroups];
}

function leads({ role }: { role: DutyRole }): boolean {
  return role === "lead";
}
