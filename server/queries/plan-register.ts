import { and, asc, eq, lt } from "drizzle-orm";
import type { Visible } from "../../db/visibility";
import type { Day } from "../../domain/day";
import type { KnownAgencies } from "../../domain/plan-parties";
import type { PartyRow } from "../../domain/plan-party-rows";
import type { Members } from "../../domain/plan-tasks";

export async function periodOf({ periods, read }: Visible, planId: string, startsOn: Day) {
  const period = periods();
  const [row] = await read
    .select()
    .from(period)
    .where(and(eq(period.planId, planId), eq(period.startsOn, startsOn)));
  return row ?? null;
}

/** The duties in the plan's order, each with the rows of its bodies. */
export async function dutiesOf(visible: Visible, planId: string) {
  const duty = visible.duties();
  const party = visible.dutyAgencies();
  const rows = await visible.read
    .select({
      id: duty.id,
      ref: duty.ref,
      text: duty.text,
      kind: duty.kind,
      deadlines: duty.deadlines,
      party: {
        id: party.id,
        agencyId: party.agencyId,
        asWritten: party.asWritten,
        role: party.role,
        standing: party.standing,
        statedRole: party.statedRole,
        statedStanding: party.statedStanding,
        origin: party.origin,
      },
    })
    .from(duty)
    .leftJoin(party, eq(party.dutyId, duty.id))
    .where(eq(duty.planId, planId))
    .orderBy(asc(duty.position), asc(party.position));
  type Duty = Omit<(typeof rows)[number], "party"> & { rows: PartyRow[] };
  const duties = new Map<string, Duty>();
  for (const { party: one, ...own } of rows) {
    const known = duties.get(own.id) ?? { ...own, rows: [] };
    if (one) known.rows.push(one);
    duties.set(own.id, known);
  }
  return [...duties.values()];
}

export function questionsOf({ questions, read }: Visible, planId: string) {
  const question = questions();
  return read.select().from(question).where(eq(question.planId, planId));
}

export async function knownAgencies({ agencies, read }: Visible): Promise<KnownAgencies> {
  const agency = agencies();
  const rows = await read.select().from(agency);
  return new Map(rows.map((row) => [row.id, row]));
}

export async function membersOf({ members, read }: Visible): Promise<Members> {
  const member = members();
  const belonging = new Map<string, string[]>();
  for (const { groupId, memberId } of await read.select().from(member).orderBy(member.memberId)) {
    belonging.set(groupId, [...(belonging.get(groupId) ?? []), memberId]);
  }
  return belonging;
}

/** The duties that had tasks in a period before this one. */
export async function dutiesGivenBefore(visible: Visible, planId: string, startsOn: Day) {
  const task = visible.tasks();
  const period = visible.periods();
  const rows = await visible.read
    .selectDistinct({ dutyId: task.dutyId })
    .from(task)
    .innerJoin(period, eq(period.id, task.periodId))
    .where(and(eq(task.planId, planId), lt(period.startsOn, startsOn)));
  return new Set(rows.map(({ dutyId }) => dutyId));
}
