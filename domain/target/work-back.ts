import { baselineYear, yearsOf } from "./years";

type Derivable = {
  firstYear: number | null;
  finalYear: number | null;
  finalValue: number | null;
  yearlyGain: number | null;
};

/**
 * Where a target would have started, and come by each year, if it grew by the yearly gain alone until its final
 * figure. It is nobody's figure: the plan says neither. Null when it cannot be reckoned.
 */
export function workedBack(target: Derivable): {
  baseline: { year: number; value: number };
  planned: { year: number; value: number }[];
} | null {
  const { finalYear, finalValue, yearlyGain } = target;
  const year = baselineYear(target);
  if (finalYear === null || finalValue === null || yearlyGain === null || year === null)
    return null;
  const at = (one: number) => Math.round((finalValue - (finalYear - one) * yearlyGain) * 100) / 100;
  if (year >= finalYear || at(year) < 0) return null;
  const between = yearsOf(target).filter((one) => one < finalYear);
  return {
    baseline: { year, value: at(year) },
    planned: between.map((one) => ({ year: one, value: at(one) })),
  };
}
