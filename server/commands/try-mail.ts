import { eq } from "drizzle-orm";
import { z } from "zod";
import { administers } from "../../domain/permissions";
import { command } from "../command";
import { queueDeliveries } from "../deliveries";
import { requiredText } from "../form-fields";

/** Sends whoever keeps the settings a few words, the same way as everything else is sent. */
export const tryMail = command({
  event: "mail.tried",
  input: z.object({ subject: requiredText(200), text: requiredText(2_000) }),
  load: async ({ visible, actor }) => {
    if (actor.kind !== "person") return null;
    const account = visible.accounts();
    const [own] = await visible.read
      .select({ id: account.id, email: account.email })
      .from(account)
      .where(eq(account.id, actor.userId));
    return own ?? null;
  },
  may: administers,
  refuse: ({ email }) => (email ? null : { reason: "address_missing" }),
  apply: async (act, { id: userId }, { subject, text }) => {
    const [sent] = await queueDeliveries(act, [
      { userId, kind: "trial", subject, text, aboutId: null },
    ]);
    const address = sent?.address ?? "";
    return { payload: { address }, about: { accountId: userId }, value: { address } };
  },
});
