import { and, eq, gte, lte } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { performersOf } from "../../domain/plan-tasks";
import { dutiesOf, knownAgencies, membersOf } from "./plan-register";

/** A duty of a published plan under which something may be asked for today; null when there is none such. */
export async function requestableDuty(visible: Visible, dutyId: string, today: Day) {
  const duty = visible.duties();
  const plan = visible.plans();
  const [row] = await visible.read
    .select({
      id: duty.id,
      ref: duty.ref,
      text: duty.text,
      agencyLine: duty.agencyLine,
      planId: plan.id,
      planTitle: plan.title,
      planEndsOn: plan.endsOn,
      standingAgencyId: plan.standingAgencyId,
      publishedAt: plan.publishedAt,
    })
    .from(duty)
    .innerJoin(plan, eq(plan.id, duty.planId))
    .where(eq(duty.id, dutyId));
  if (!row?.publishedAt) return null;
  const period = visible.periods();
  const [running] = await visible.read
    .select({ id: period.id, label: period.label, closedAt: period.closedAt })
    .from(period)
    .where(
      and(eq(period.planId, row.planId), lte(period.startsOn, today), gte(period.endsOn, today)),
    );
  return { ...row, period: running ?? null };
}

/** The agencies that carry a duty out: those named in it, and the members of its groups. */
export async function dutyPerformers(visible: Visible, planId: string, dutyId: string) {
  const [duties, agencies, members] = await Promise.all([
    dutiesOf(visible, planId),
    knownAgencies(visible),
    membersOf(visible),
  ]);
  const rows = duties.find(({ id }) => id === dutyId)?.rows ?? [];
  const parties = rows.map((row) => ({ ...row, stated: null }));
  return performersOf({ id: dutyId, parties }, members).flatMap((one) => {
    const agency = agencies.get(one.agencyId);
    return agency?.kind === "agency" ? [{ ...one, name: agency.name }] : [];
  });
}

/** What the page to ask for something on demand shows; null for whoever does not steer the plan. */
export async function requestPage(
  actor: Person,
  asked: { planId: string; ref: string },
  today: Day,
) {
  const visible = visibleTo(actor);
  const known = visible.duties();
  const [found] = await visible.read
    .select({ id: known.id })
    .from(known)
    .where(and(eq(known.planId, asked.planId), eq(known.ref, asked.ref)));
  const duty = found && (await requestableDuty(visible, found.id, today));
  if (!duty || !steers(actor, duty)) return null;
  return { duty, performers: await dutyPerformers(visible, duty.planId, duty.id) };
}
