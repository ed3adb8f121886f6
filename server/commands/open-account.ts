import { eq } from "drizzle-orm";
import { z } from "zod";
import { memberships, users } from "../../db/schema/people";
import { ROLES } from "../../domain/person";
import { command } from "../command";

/** Makes an account with its first membership. The password is for one use: the first sign-in changes it. */
export const openAccount = command({
  event: "account.opened",
  input: z.object({
    username: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/),
    passwordHash: z.string().min(1),
    agencyId: z.uuid(),
    role: z.enum(ROLES),
  }),
  load: async ({ visible }, input) => {
    const known = visible.agencies();
    const [agency] = await visible.read.select().from(known).where(eq(known.id, input.agencyId));
    return agency ?? null;
  },
  may: (actor) => actor.kind === "system",
  refuse: () => null,
  apply: async ({ write, now, today }, agency, input) => {
    const user = await write.insert(users, {
      username: input.username,
      passwordHash: input.passwordHash,
      createdAt: now,
    });
    await write.insert(memberships, {
      userId: user.id,
      agencyId: agency.id,
      role: input.role,
      fromDay: today,
    });
    return {
      payload: { username: input.username, role: input.role, agency: agency.name },
      about: { accountId: user.id, agencyId: agency.id },
      value: { userId: user.id },
    };
  },
});
