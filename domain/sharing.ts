import type { Day } from "./day";
import type { Role } from "./person";

/** Those who report for an agency. Whoever judges, decides or keeps accounts answers in person. */
const SHAREABLE: readonly Role[] = ["officer", "agency_head"];

/** Whether an account that has such a membership may be several people's. */
export function isShareable(role: Role): boolean {
  return SHAREABLE.includes(role);
}

/** Whether an account may be several people's: nothing it is, or will be, is one person's own. */
export function mayBeShared(
  terms: readonly { role: Role; untilDay: Day | null }[],
  today: Day,
): boolean {
  return terms.every(
    ({ role, untilDay }) => isShareable(role) || (untilDay !== null && untilDay < today),
  );
}
