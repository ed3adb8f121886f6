import { and, eq, gte, lt } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import { addDays, type Day, startOfDay } from "../../../domain/day";

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
