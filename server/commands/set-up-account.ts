import { z } from "zod";
import { users } from "../../db/schema/people";
import { isPhone } from "../../domain/phone";
import { command } from "../command";
import { requiredText } from "../form-fields";
import { DIFFERS, endSessions, isSameTwice, newPassword, ownAccount } from "../new-password";
import { hashPassword, isPassword } from "../password";

/**
 * The first sign-in, in one act: the one-time password gives way to the person's own, and the register
 * learns who they are. It happens again after a reset.
 */
export const setUpAccount = command({
  event: "account.set_up",
  input: z
    .object({
      name: requiredText(120),
      post: requiredText(200),
      phone: requiredText(40).refine((typed) => typed === "" || isPhone(typed), {
        message: "phone_form",
      }),
      ...newPassword,
      /** The language in which they did it. */
      locale: z.enum(["vi", "en"]).optional(),
      /** The session that goes on. */
      sessionId: z.uuid().optional(),
    })
    .refine(isSameTwice, DIFFERS),
  load: async (scope, { password }) => {
    const own = await ownAccount(scope);
    return own && { ...own, isSame: await isPassword(own.passwordHash, password) };
  },
  may: (actor, own) => actor.kind === "person" && actor.userId === own.id,
  refuse: ({ mustSetUp, isSame }) => {
    if (!mustSetUp) return { reason: "already_set_up" };
    return isSame ? { reason: "password_same", fields: { password: "password_same" } } : null;
  },
  apply: async (act, { id }, { password, repeatPassword: _typed, sessionId, ...known }) => {
    const passwordHash = await hashPassword(password);
    const changed = { ...known, passwordHash, mustSetUp: false, passwordChangedAt: act.now };
    await act.write.update(users, { id }, changed);
    await endSessions(act, id, sessionId);
    return { payload: {}, about: { accountId: id }, value: null };
  },
});
