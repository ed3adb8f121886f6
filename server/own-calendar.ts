import { eq } from "drizzle-orm";
import { users } from "../db/schema/people";
import type { Scope } from "./command";

/** Who acts and the calendar they have in use, held until the act is done: two at once come one after the other. */
export async function ownCalendar({ visible, actor }: Scope) {
  if (actor.kind !== "person") return null;
  const { userId } = actor;
  await visible.read
    .select({ id: users.id })
    .from(users)
    .where(eq(users.id, userId))
    .for("no key update");
  const calendar = visible.calendars();
  const [known] = await visible.read
    .select({ id: calendar.id })
    .from(calendar)
    .where(eq(calendar.userId, userId));
  return { userId, calendarId: known?.id ?? null };
}
