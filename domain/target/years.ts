type Aimed = { firstYear: number | null; finalYear: number | null };

/** The years a target has a figure for; a plan of which nothing says for how long has its first alone. */
export function yearsOf({ firstYear, finalYear }: Aimed): number[] {
  const first = firstYear ?? finalYear;
  if (first === null) return [];
  const last = Math.max(first, Math.min(finalYear ?? first, first + MOST_YEARS - 1));
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** The year at whose end a target started: the one before its first. */
export function baselineYear(aimed: Aimed): number | null {
  const [first] = yearsOf(aimed);
  return first === undefined ? null : first - 1;
}

/** No plan of a commune is for longer. */
const MOST_YEARS = 20;

/** For how long a target is; one that names no last year is for as long as its plan. */
export function aimedAt(target: Aimed & { planEndsOn: string | null }): Aimed {
  const { firstYear, finalYear, planEndsOn } = target;
  return {
    firstYear,
    finalYear: finalYear ?? (planEndsOn ? Number(planEndsOn.slice(0, 4)) : null),
  };
}
