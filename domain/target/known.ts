import { type Day, dayOf } from "../day";
import type { TargetUnit } from "./figure";
import { inForce } from "./figures";
import { type ActualPoint, endOf, type StartPoint, type TargetFigures } from "./stated-figures";
import type { ReportVerdict, ValueKind } from "./target";

/** What a target is to come to, as the plan's text has it. */
export type AimedTarget = {
  finalYear: number | null;
  finalValue: number | null;
  yearlyGain: number | null;
  unit?: TargetUnit | null;
};

/** A figure that was written down beside the plan's text, or with null that there is none any more. */
export type WrittenValue = {
  kind: ValueKind;
  year: number;
  agencyId: string | null;
  seq: number;
  value: number | null;
  workedBack: boolean;
  at: Date;
};

/** A figure that was reported, and what became of it. */
export type ReportedValue = {
  id: string;
  number: number;
  lastDay: Day;
  agencyId: string | null;
  value: number;
  verdict: ReportVerdict | null;
  verdictAt: Date | null;
  at: Date;
};

/** What counted at the end of a day of all that was written down. */
export function valuesKnownOn<V extends WrittenValue>(values: readonly V[], on: Day) {
  return inForce(values.filter(({ at }) => dayOf(at) <= on));
}

/** The reports of the whole commune, or of one of its bodies, as points; a correction takes its report's place when it is confirmed. */
export function actualPoints<R extends ReportedValue>(
  reports: readonly R[],
  agencyId: string | null,
): (ActualPoint & { report: R })[] {
  const own = reports.filter((report) => report.agencyId === agencyId);
  return own.map((report) => {
    const later = own.filter(
      ({ lastDay, number }) => lastDay === report.lastDay && number > report.number,
    );
    const days = later.flatMap((one) => confirmedOn(one) ?? []).sort();
    return {
      report,
      day: report.lastDay,
      value: report.value,
      confirmedOn: confirmedOn(report),
      replacedOn: days[0] ?? null,
    };
  });
}

/** All that was stated of a target at the end of a day, as the whole commune's. */
export function figuresKnownOn<R extends ReportedValue>(
  target: AimedTarget,
  { values, reports }: { values: readonly WrittenValue[]; reports: readonly R[] },
  on: Day,
): TargetFigures & { actuals: (ActualPoint & { report: R })[] } {
  const known = valuesKnownOn(values, on);
  const { finalYear, finalValue, yearlyGain, unit } = target;
  return {
    baseline: startOf(known.find(({ kind }) => kind === "baseline")),
    planned: known
      .filter(({ kind }) => kind === "planned")
      .map(({ year, value, workedBack }) => ({ year, value, workedBack }))
      .sort((one, other) => one.year - other.year),
    final:
      finalYear !== null && finalValue !== null ? { year: finalYear, value: finalValue } : null,
    yearlyGain,
    actuals: actualPoints(reports, null),
    most: unit === "percent" ? 100 : undefined,
  };
}

/** What was sent by the end of a day and not judged then. */
export function waitingOn<R extends ReportedValue>(reports: readonly R[], on: Day): R[] {
  return reports.filter(
    ({ at, verdictAt }) => dayOf(at) <= on && (verdictAt === null || dayOf(verdictAt) > on),
  );
}

function startOf(row: (WrittenValue & { value: number }) | undefined): StartPoint | null {
  return row ? { day: endOf(row.year), value: row.value, workedBack: row.workedBack } : null;
}

function confirmedOn({ verdict, verdictAt }: ReportedValue): Day | null {
  return verdict === "confirmed" && verdictAt ? dayOf(verdictAt) : null;
}
