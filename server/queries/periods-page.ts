import { asc, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { inputsFrom } from "../../domain/period";
import { seesWhole } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { periodRunningOn } from "../../domain/plan-last-day";
import { inputsSent } from "./inputs-due";
import { periodStanding } from "./period-standing";
import { askedPlan } from "./plan-asked";
import { type ReportInputs, reportInputs } from "./report-inputs";

/** The periods of a plan, the latest first, for those who know the whole plan; null for anybody else. */
export async function periodsPage(actor: Person, planId: string | null, today: Day) {
  const asked = await askedPlan(actor, { planId, periodId: null, on: null }, today);
  if (!asked || !seesWhole(actor, asked.plan)) return null;
  const { plan } = asked;
  const visible = visibleTo(actor);
  const period = visible.periods();
  const rows = await visible.read
    .select()
    .from(period)
    .where(eq(period.planId, plan.id))
    .orderBy(asc(period.startsOn));
  const running = periodRunningOn(today, plan.endsOn);
  const periods = await Promise.all(
    rows.reverse().map(async ({ inputsDueOn, ...row }) => {
      const inputs = inputsDueOn && (await reportInputs(actor, { plan, period: row }, today));
      return {
        ...row,
        ...(await periodStanding(visible, { planId: plan.id, periodId: row.id }, today)),
        inputs: inputsDueOn &&
          inputs && {
            dueOn: inputsDueOn,
            agencies: inputs.agencies.length,
            sent: inputs.agencies.filter(({ isSent }) => isSent).length,
            updated: updatedOf(
              inputs,
              await inputsSent(visible, { id: row.id, from: inputsFrom(inputsDueOn) }),
            ),
          },
      };
    }),
  );
  return {
    plan: {
      id: plan.id,
      title: plan.title,
      endsOn: plan.endsOn,
      standingAgencyId: plan.standingAgencyId,
    },
    plans: asked.plans.map(({ id, title, number }) => ({ id, title, number })),
    periods,
    /** The period that should run today and that nobody has opened. */
    unopened:
      running && rows.every(({ startsOn }) => startsOn !== running.startsOn) ? running : null,
  };
}

type PeriodsPage = NonNullable<Awaited<ReturnType<typeof periodsPage>>>;

export type Period = PeriodsPage["periods"][number];

/** How many of the agencies that are asked for a report have brought all their tasks up to date. */
function updatedOf(
  { agencies }: Pick<ReportInputs, "agencies">,
  sent: readonly { agencyId: string; missing: number }[],
): number {
  const behind = sent.filter(({ missing }) => missing > 0).map(({ agencyId }) => agencyId);
  return agencies.filter(({ id }) => !behind.includes(id)).length;
}
