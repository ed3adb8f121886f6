import { asc, type SQL, sql } from "drizzle-orm";
import type { Tally } from "../../../domain/steering/tally";
import { factsOf } from "./facts";
import type { SteeredPlan } from "./scope";

/**
 * All the view counts of tasks, in one pass over them: by agency, section and role, agencies in protocol order.
 * As many rows as there are such places, however many tasks stand in them.
 */
export function talliesOf(steered: SteeredPlan): Promise<Tally[]> {
  const fact = factsOf(steered);
  const { class: found, counted, open, daysLate, lastDay, status } = fact;
  const of = (condition: unknown) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const inClass = (one: SQL) => of(sql`${found} = ${one}`);
  return steered.visible.read
    .select({
      agencyId: fact.agencyId,
      agencyName: fact.agencyName,
      agencyShortName: fact.agencyShortName,
      agencyOrder: fact.agencyOrder,
      group: sql<boolean>`${fact.agencyKind} = 'group'`,
      relation: fact.agencyRelation,
      section: fact.section,
      role: fact.role,
      counted: of(counted),
      overdue: inClass(sql`'overdue'`),
      completedOnTime: inClass(sql`'completed_on_time'`),
      completedLate: inClass(sql`'completed_late'`),
      dated: of(sql`${counted} and ${lastDay} is not null`),
      begun: of(fact.begun),
      paused: of(sql`${status} = 'paused'`),
      cancelled: of(sql`${status} = 'cancelled'`),
      noDeadline: inClass(sql`'no_deadline'`),
      open: of(open),
      reported: of(sql`${open} and ${fact.reported}`),
      onTimeDated: of(sql`${found} = 'completed_on_time' and ${lastDay} is not null`),
      dueSoon: of(fact.dueSoon),
      silent: of(fact.silent),
      waiting: of(sql`${status} = 'submitted'`),
      extension: of(fact.extension),
      directive: of(fact.directive),
      raised: of(fact.raised),
      to30: of(sql`${found} = 'overdue' and ${daysLate} <= 30`),
      to120: of(sql`${found} = 'overdue' and ${daysLate} between 31 and 120`),
      over120: of(sql`${found} = 'overdue' and ${daysLate} > 120`),
      worstDays: sql<number>`coalesce(max(${daysLate}) filter (where ${found} = 'overdue'), 0)`,
      progress: sql<number>`coalesce(sum(${fact.progress}) filter (where ${counted}), 0)::int`,
    })
    .from(fact)
    .groupBy(sql`1, 2, 3, 4, 5, 6, 7, 8`)
    .orderBy(asc(fact.agencyOrder), asc(fact.agencyId), asc(fact.section), asc(fact.role));
}
