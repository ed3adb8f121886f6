import type { Visible } from "../../../db/visibility";
import type { Day } from "../../../domain/day";
import type { Person } from "../../../domain/person";
import type { ReportData, ReportTarget } from "../../../domain/report/gathered";
import type { StandingOfTarget } from "../../../domain/target/standing";
import { targetStandings } from "../target-standings";

/** The plan's targets as they stood at the end of a day, and those without figures: nobody has stated their unit. */
export async function targetsOn(
  actor: Person,
  visible: Visible,
  { planId, on }: { planId: string; on: Day },
): Promise<Pick<ReportData, "targets" | "unstatedTargets">> {
  const targets = await targetStandings(actor, { planId, on, villages: true }, visible);
  return {
    targets: targets.flatMap((target) =>
      target.unit === null ? [] : [reportTarget({ ...target, unit: target.unit })],
    ),
    unstatedTargets: targets.flatMap(({ id, name, unit }) =>
      unit === null ? [{ name, href: `/targets/${id}` }] : [],
    ),
  };
}

type Known = StandingOfTarget & { unit: NonNullable<StandingOfTarget["unit"]> };

function reportTarget({ id, name, unit, trajectory, villages, ...target }: Known): ReportTarget {
  const { planned, latest, yearBefore, ofYear, ofFinal } = trajectory;
  const { finalYear, finalValue } = target;
  return {
    ...{ name, unit },
    year: planned && { ...planned, rate: ofYear },
    final:
      finalYear !== null && finalValue !== null
        ? { year: finalYear, value: finalValue, rate: ofFinal }
        : null,
    latest: latest && { day: latest.day, value: latest.value },
    yearBefore: yearBefore && { day: yearBefore.day, value: yearBefore.value },
    href: `/targets/${id}`,
    villages: villages.villages.map((village) => ({
      name: village.name,
      share: village.share,
      actual: village.actual && { day: village.actual.day, value: village.actual.value },
      rate: village.rate,
    })),
  };
}
