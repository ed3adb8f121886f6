/** What a target's figures count: people, or a share in a hundred. */
type Unit = "people" | "percent";

/** A rate with one decimal; what is not reached is never shown as a hundred. */
export function shownRate(percent: number): number {
  const rounded = Math.round(percent * 10) / 10;
  return percent < 100 ? Math.min(rounded, 99.9) : rounded;
}

/** What is needed or missing, rounded up so that it is enough: to whole people, or to a hundredth of a per cent. */
export function shownNeed(value: number, unit: Unit): number {
  const steps = unit === "percent" ? 100 : 1;
  // What a sum of decimals adds at its far end is nothing that is missing.
  return Math.ceil(Math.round(value * steps * 1e6) / 1e6) / steps;
}

/** What is only reckoned, rounded: nobody has said it to the last place. */
export function shownAbout(value: number, unit: Unit): number {
  return unit === "percent" ? Math.round(value * 10) / 10 : Math.round(value);
}
