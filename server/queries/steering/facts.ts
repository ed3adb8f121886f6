import { conditions, lastSign, sectionOf } from "../task-question";
import type { SteeredPlan } from "./scope";

/**
 * The period's tasks with what the view asks of each worked out once, so that what counts them stays short: long
 * statements cost more to write than to answer.
 */
export function factsOf(steered: SteeredPlan) {
  const task = steered.tasks();
  const is = conditions(task, steered.on);
  return steered.visible.read
    .select({
      id: task.id,
      agencyId: task.agencyId,
      agencyName: task.agencyName,
      agencyShortName: task.agencyShortName,
      agencyOrder: task.agencyOrder,
      agencyKind: task.agencyKind,
      agencyRelation: task.agencyRelation,
      ref: task.ref,
      text: task.text,
      position: task.position,
      role: task.role,
      status: task.status,
      officerId: task.officerId,
      lastDay: task.lastDay,
      progress: task.progress,
      section: sectionOf(task).as("fact_section"),
      class: is.class.as("fact_class"),
      daysLate: is.daysLate.as("fact_days_late"),
      counted: is.counted.as("fact_counted"),
      begun: is.begun.as("fact_begun"),
      open: is.open.as("fact_open"),
      dueSoon: is.dueSoon.as("fact_due_soon"),
      silent: is.silent.as("fact_silent"),
      extension: is.flagged.extension.as("fact_extension"),
      directive: is.flagged.directive.as("fact_directive"),
      raised: is.flagged.raised.as("fact_raised"),
      reported: is.reported.as("fact_reported"),
      lastSign: lastSign(task)
        .mapWith((text: string) => new Date(text))
        .as("fact_last_sign"),
    })
    .from(task)
    .where(steered.ofPeriod(task))
    .as("fact");
}
