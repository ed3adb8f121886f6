import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions, users } from "../db/schema/people";
import { isStrongPassword, LONGEST_PASSWORD } from "../domain/password";
import type { Act, Scope } from "./command";

/** A password as it is typed to prove who one is: nothing is said about its form. */
export const typedPassword = z
  .string({ error: "missing" })
  .min(1, "missing")
  .max(LONGEST_PASSWORD, "too_long");

/**
 * A new password, typed twice. These forms carry no key: a receipt would keep a digest of the password
 * for ever, made without the slow hash that protects it everywhere else.
 */
export const newPassword = {
  password: typedPassword.refine((typed) => typed === "" || isStrongPassword(typed), {
    message: "password_weak",
  }),
  repeatPassword: typedPassword,
};

/** Both fields say the same; an empty second one has been spoken of already. */
export function isSameTwice(typed: { password: string; repeatPassword: string }): boolean {
  return !typed.repeatPassword || typed.password === typed.repeatPassword;
}

/** Asked also while other fields are wrong, so that everything is said at once. */
export const DIFFERS = {
  path: ["repeatPassword"],
  message: "password_differs",
  when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null,
};

/** The person's own account with the hash that no view of the register shows. */
export async function ownAccount({ visible, actor }: Scope) {
  if (actor.kind !== "person") return null;
  const [own] = await visible.read
    .select({ id: users.id, passwordHash: users.passwordHash, mustSetUp: users.mustSetUp })
    .from(users)
    .where(eq(users.id, actor.userId));
  return own ?? null;
}

/** Whoever knew the old password is out; the session that changed it goes on. */
export async function endSessions(act: Act, userId: string, keep?: string): Promise<void> {
  const open = await act.read
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt)))
    .orderBy(sessions.id);
  for (const { id } of open) {
    if (id !== keep) await act.write.update(sessions, { id }, { endedAt: act.now });
  }
}
