import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { agencies, agencyMembers } from "../db/schema/agencies";
import { directiveAgencies } from "../db/schema/directives";
import { memberships } from "../db/schema/people";
import { dutyAgencies, planQuestions, plans } from "../db/schema/plans";
import { submissions } from "../db/schema/reports";
import { tasks } from "../db/schema/tasks";
import type { Day } from "../domain/day";
import { overlaps } from "../domain/membership";
import type { Act } from "./command";

/** The agency that is no more, and the one it turned out to be. */
export type Merging = { fromId: string; intoId: string };

/**
 * Everybody of the one is of the other from now on. The two are one body, so a membership goes over as it is, with
 * its days: whoever reported for the one stays of the reporting agency, and no session ends.
 */
export async function moveMemberships(act: Act, { fromId, intoId }: Merging): Promise<number> {
  const rows = await act.read
    .select()
    .from(memberships)
    .where(inArray(memberships.agencyId, [fromId, intoId]))
    .orderBy(memberships.id);
  const kept = rows.filter(({ agencyId }) => agencyId === intoId);
  const moved = rows.filter(({ agencyId }) => agencyId === fromId);
  for (const { id, ...term } of moved) {
    const twin = kept.find(
      (other) => other.userId === term.userId && overlaps(other, { ...term, agencyId: intoId }),
    );
    const goesOn = term.untilDay === null || term.untilDay > act.today;
    if (!twin || !goesOn) {
      await act.write.update(memberships, { id }, { agencyId: intoId });
      continue;
    }
    // Who was of both in the same role is of the one that is left once, for as long as either would have lasted.
    const untilDay = laterEnd(twin.untilDay, term.untilDay);
    const fromDay =
      twin.fromDay > act.today && term.fromDay < twin.fromDay ? term.fromDay : twin.fromDay;
    await act.write.update(memberships, { id: twin.id }, { fromDay, untilDay });
    Object.assign(twin, { fromDay, untilDay });
    const last = term.fromDay > act.today ? term.fromDay : act.today;
    await act.write.update(memberships, { id }, { agencyId: intoId, untilDay: last });
  }
  return moved.length;
}

/** No end at all is the latest. */
function laterEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}

/** Duties that named the one name the other; where they named both, it stands there once, leading if either led. */
export async function moveParties(act: Act, { fromId, intoId }: Merging): Promise<void> {
  const rows = await act.read.select().from(dutyAgencies).where(eq(dutyAgencies.agencyId, fromId));
  const there = await act.read.select().from(dutyAgencies).where(eq(dutyAgencies.agencyId, intoId));
  for (const row of rows) {
    const other = there.find(({ dutyId }) => dutyId === row.dutyId);
    if (!other) {
      await act.write.update(dutyAgencies, { id: row.id }, { agencyId: intoId });
      continue;
    }
    await act.write.remove(dutyAgencies, { id: row.id });
    const leads = row.role === "lead" && other.role !== "lead";
    if (leads) {
      const { role, statedRole } = row;
      await act.write.update(dutyAgencies, { id: other.id }, { role, statedRole });
    }
  }
}

/** Answers that meant the one mean the other, so that the next publishing gives nothing to what is no more. */
export async function moveAnswers(act: Act, { fromId, intoId }: Merging): Promise<void> {
  const asked = await act.read
    .select({ id: planQuestions.id, answer: planQuestions.answer })
    .from(planQuestions);
  for (const { id, answer } of asked) {
    const text = JSON.stringify(answer);
    if (!answer || !text.includes(fromId)) continue;
    const meant = JSON.parse(text.replaceAll(fromId, intoId), (_name, value) =>
      Array.isArray(value) ? [...new Set(value)] : value,
    );
    await act.write.update(planQuestions, { id }, { answer: meant });
  }
}

/** Groups that had the one have the other; of two groups the members are one list. */
export async function moveMembers(act: Act, { fromId, intoId }: Merging): Promise<void> {
  const rows = await act.read.select().from(agencyMembers);
  const has = new Set(rows.map(({ groupId, memberId }) => `${groupId}/${memberId}`));
  for (const row of rows) {
    if (row.groupId !== fromId && row.memberId !== fromId) continue;
    const next = {
      groupId: row.groupId === fromId ? intoId : row.groupId,
      memberId: row.memberId === fromId ? intoId : row.memberId,
    };
    await act.write.remove(agencyMembers, row);
    if (!has.has(`${next.groupId}/${next.memberId}`)) await act.write.insert(agencyMembers, next);
  }
}

/**
 * Directives that are not closed are the other's to answer. Of one that both were given the other's part goes on,
 * and nothing more is to come of the first's.
 */
export async function moveDirectives(act: Act, { fromId, intoId }: Merging): Promise<void> {
  const rows = await act.read
    .select()
    .from(directiveAgencies)
    .where(inArray(directiveAgencies.agencyId, [fromId, intoId]))
    .orderBy(directiveAgencies.id);
  const there = new Set(
    rows.flatMap(({ agencyId, directiveId }) => (agencyId === intoId ? [directiveId] : [])),
  );
  for (const { id, agencyId, directiveId, closedAt } of rows) {
    if (agencyId !== fromId || closedAt) continue;
    const change = there.has(directiveId)
      ? { closedAt: act.now, closedBy: act.person().userId }
      : { agencyId: intoId };
    await act.write.update(directiveAgencies, { id }, change);
  }
}

/** Plans that the one stood for, tasks given through it as a group, and its reports that still wait. */
export async function moveRest(act: Act, { fromId, intoId }: Merging): Promise<void> {
  const standing = await act.read
    .select({ id: plans.id })
    .from(plans)
    .where(eq(plans.standingAgencyId, fromId));
  for (const { id } of standing)
    await act.write.update(plans, { id }, { standingAgencyId: intoId });
  const throughGroup = await act.read
    .select({ id: tasks.id })
    .from(tasks)
    .where(eq(tasks.groupId, fromId));
  for (const { id } of throughGroup) await act.write.update(tasks, { id }, { groupId: intoId });
  const waiting = await act.read
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.byAgencyId, fromId), isNull(submissions.verdict)));
  for (const { id } of waiting) await act.write.update(submissions, { id }, { byAgencyId: intoId });
  const earlier = await act.read
    .select({ id: agencies.id })
    .from(agencies)
    .where(eq(agencies.mergedIntoId, fromId));
  for (const { id } of earlier) await act.write.update(agencies, { id }, { mergedIntoId: intoId });
}
