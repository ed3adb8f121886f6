import { and, desc, eq, gte, lt } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import { addDays, type Day, dayOf, startOfDay } from "../../../domain/day";

/** Whether the round of a day was made: its digests were written, be it to nobody. */
export async function isRoundMade(visible: Visible, day: Day): Promise<boolean> {
  const event = visible.events();
  const rows = await visible.read
    .select({ id: event.id })
    .from(event)
    .where(
      and(
        eq(event.event, "digests.sent"),
        gte(event.at, startOfDay(day)),
        lt(event.at, startOfDay(addDays(day, 1))),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** The last day before one on which a round was made; null where none was. */
export async function lastRoundBefore(visible: Visible, day: Day): Promise<Day | null> {
  const event = visible.events();
  const [last] = await visible.read
    .select({ at: event.at })
    .from(event)
    .where(and(eq(event.event, "digests.sent"), lt(event.at, startOfDay(day))))
    .orderBy(desc(event.at), desc(event.number))
    .limit(1);
  return last ? dayOf(last.at) : null;
}
