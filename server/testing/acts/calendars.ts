import { openCalendarAddress } from "../../calendar-token";
import { revokeCalendar } from "../../commands/revoke-calendar";
import { done } from "../../found";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actCalendars({ company, now }: ActedWorld): Promise<void> {
  const occasion = { actor: company.thang, now };
  done(await openCalendarAddress(occasion, {}));
  done(await openCalendarAddress(occasion, {}));
  done(await revokeCalendar(occasion, {}));
}
