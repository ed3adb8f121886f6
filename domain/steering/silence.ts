import { addDays, type Day } from "../day";

/** A task without a last day that nobody has reported on for so long goes on the chair's list. */
export const SILENT_DAYS = 90;

/** The last day on which word of a task could have come for it to be silent today. */
export function silentSince(today: Day): Day {
  return addDays(today, -SILENT_DAYS);
}

/** What counts as recent when an agency's update rate is taken: 30 days with today. */
const RECENT_DAYS = 30;

/** The first day whose reports are recent. */
export function recentFrom(today: Day): Day {
  return addDays(today, 1 - RECENT_DAYS);
}
