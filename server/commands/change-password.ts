import { z } from "zod";
import { users } from "../../db/schema/people";
import type { Refusal } from "../../domain/refusal";
import { command } from "../command";
import {
  DIFFERS,
  endSessions,
  isSameTwice,
  newPassword,
  ownAccount,
  typedPassword,
} from "../new-password";
import { hashPassword, isPassword } from "../password";

/** A new password for oneself. Sessions elsewhere end: the old password may be why it is changed. */
export const changePassword = command({
  event: "account.password_changed",
  input: z
    .object({
      currentPassword: typedPassword,
      ...newPassword,
      /** The session that goes on. */
      sessionId: z.uuid().optional(),
    })
    .refine(isSameTwice, DIFFERS),
  load: async (scope, { currentPassword }) => {
    const own = await ownAccount(scope);
    return own && { ...own, isRight: await isPassword(own.passwordHash, currentPassword) };
  },
  may: (actor, own) => actor.kind === "person" && actor.userId === own.id && !own.mustSetUp,
  refuse: ({ isRight }, { currentPassword, password }) => {
    if (!isRight) return refusalAt("currentPassword", "wrong_password");
    const isSame = currentPassword.normalize("NFC") === password.normalize("NFC");
    return isSame ? refusalAt("password", "password_same") : null;
  },
  apply: async (act, { id }, { password, sessionId }) => {
    const passwordHash = await hashPassword(password);
    await act.write.update(users, { id }, { passwordHash, passwordChangedAt: act.now });
    await endSessions(act, id, sessionId);
    return { payload: {}, about: { accountId: id }, value: null };
  },
});

function refusalAt(field: string, code: "wrong_password" | "password_same"): Refusal {
  return { reason: code, fields: { [field]: code } };
}
