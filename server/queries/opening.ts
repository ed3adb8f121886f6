import type { Visible } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { comesAgain, periodRunningOn } from "../../domain/plan-last-day";
import type { PartyRow } from "../../domain/plan-party-rows";
import { planPublication } from "../../domain/plan-publication";
import { wantedTasks } from "../../domain/plan-tasks";
import { answersInForce } from "./answers-in-force";
import {
  dutiesGivenBefore,
  dutiesOf,
  knownAgencies,
  membersOf,
  periodOf,
  questionsOf,
} from "./plan-register";

/**
 * What opening the period that runs on a day gives: each duty that comes again, to whoever carries it out as the
 * plan was last published. Null once the plan's years are over.
 */
export async function openingOf(
  visible: Visible,
  plan: { id: string; endsOn: Day | null },
  today: Day,
) {
  const days = periodRunningOn(today, plan.endsOn);
  if (!days) return null;
  const [period, duties, questions, known, members, earlier] = await Promise.all([
    periodOf(visible, plan.id, days.startsOn),
    dutiesOf(visible, plan.id),
    questionsOf(visible, plan.id),
    knownAgencies(visible),
    membersOf(visible),
    dutiesGivenBefore(visible, plan.id, days.startsOn),
  ]);
  if (period) return { days, isOpen: true, changes: [] };
  const answers = await answersInForce(visible, plan.id, questions);
  const due = duties
    .filter((duty) => !earlier.has(duty.id) || comesAgain(days, duty))
    .map((duty) => ({
      ...duty,
      parties: duty.rows
        .filter(({ agencyId }) => agencyId !== null && known.has(agencyId))
        .map(asInForce),
    }));
  const wanted = wantedTasks(due, answers, members, days);
  const { changes } = planPublication(wanted, [], members, today);
  return { days, isOpen: false, changes };
}

/** The rows of a duty's bodies say what is in force since the plan was last published. */
function asInForce({ agencyId, asWritten, role, standing, origin }: PartyRow, place: number) {
  return { agencyId, asWritten, role, standing, stated: origin === "stated" ? place : null };
}
