import { addDays, type Day } from "./day";
import type { Role } from "./person";
import type { RefusalCode } from "./refusal";

/** One membership of one account that may be used. */
export type Post = { role: Role; fromDay: Day; untilDay: Day | null };

/** Without these nobody could let anybody in again, or decide what only they decide. */
const NEEDED = [
  ["admin", "last_admin"],
  ["chair", "last_chair"],
] as const satisfies readonly (readonly [Role, RefusalCode])[];

/**
 * Why an act may not be done that changes who holds what: on some day from today on there would be no
 * admin, or no chair, where there was one. What was missing before is not held against it.
 */
export function locksOut(
  before: readonly Post[],
  after: readonly Post[],
  today: Day,
): RefusalCode | null {
  for (const [role, refusal] of NEEDED) {
    const had = before.filter((post) => post.role === role);
    const has = after.filter((post) => post.role === role);
    const uncovered = turningDays([...had, ...has], today).some(
      (day) => isHeld(had, day) && !isHeld(has, day),
    );
    if (uncovered) return refusal;
  }
  return null;
}

/** The only days on which it can begin that somebody is missing: today, a first day, the day after a last. */
function turningDays(posts: readonly Post[], today: Day): Day[] {
  const days = posts.flatMap(({ fromDay, untilDay }) =>
    untilDay === null ? [fromDay] : [fromDay, addDays(untilDay, 1)],
  );
  return [today, ...days.filter((day) => day > today)];
}

function isHeld(posts: readonly Post[], day: Day): boolean {
  return posts.some(
    ({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || untilDay >= day),
  );
}
