import { z } from "zod";
import { calendars } from "../../db/schema/calendars";
import { command } from "../command";
import { ownCalendar } from "../own-calendar";

/** From now on nobody reads anything at the address, whoever has it. */
export const revokeCalendar = command({
  event: "calendar.revoked",
  input: z.object({}),
  load: ownCalendar,
  may: (actor, { userId }) => actor.kind === "person" && actor.userId === userId,
  refuse: ({ calendarId }) => (calendarId ? null : { reason: "already_withdrawn" }),
  apply: async ({ write, now }, { userId, calendarId }) => {
    await write.update(calendars, { id: calendarId ?? "" }, { revokedAt: now });
    return { payload: {}, about: { accountId: userId }, value: null };
  },
});
