import { z } from "zod";
import { calendars } from "../../db/schema/calendars";
import { command } from "../command";
import { ownCalendar } from "../own-calendar";

/** Makes the secret address of a person's calendar, or another in place of the one in use. */
export const openCalendar = command({
  event: "calendar.opened",
  input: z.object({ tokenSha256: z.string().regex(/^[0-9a-f]{64}$/, "missing") }),
  load: ownCalendar,
  may: (actor, { userId }) => actor.kind === "person" && actor.userId === userId,
  refuse: () => null,
  apply: async ({ write, now }, { userId, calendarId }, { tokenSha256 }) => {
    if (calendarId) await write.update(calendars, { id: calendarId }, { revokedAt: now });
    await write.insert(calendars, { userId, tokenSha256, at: now });
    return {
      payload: { renewed: calendarId !== null },
      about: { accountId: userId },
      value: {},
    };
  },
});
