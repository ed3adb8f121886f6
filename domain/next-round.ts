import { addDays, dayOf, startOfDay } from "./day";
import { DIGEST_HOUR } from "./digest-matters";

const HOUR = 3_600_000;

/**
 * The morning on which the round is made next, for one instant; null where that of today is due and not made, so that
 * the next try makes it.
 */
export function nextMorning(at: Date, isMade: boolean): Date | null {
  const today = morningOf(dayOf(at));
  if (isMade) return morningOf(addDays(dayOf(at), 1));
  return at < today ? today : null;
}

function morningOf(day: string): Date {
  return new Date(startOfDay(day).getTime() + DIGEST_HOUR * HOUR);
}
