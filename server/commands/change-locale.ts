import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "../../db/schema/people";
import { command } from "../command";

/** The language in which the product speaks to this person, on whichever machine. */
export const changeLocale = command({
  event: "account.locale_changed",
  input: z.object({ locale: z.enum(["vi", "en"], { error: "choice" }) }),
  load: async ({ visible, actor }) => {
    if (actor.kind !== "person") return null;
    const account = visible.accounts();
    const [own] = await visible.read.select().from(account).where(eq(account.id, actor.userId));
    return own ?? null;
  },
  may: (actor, own) => actor.kind === "person" && actor.userId === own.id,
  refuse: () => null,
  apply: async ({ write }, { id }, { locale }) => {
    await write.update(users, { id }, { locale });
    return { payload: { locale }, about: { accountId: id }, value: null };
  },
});
