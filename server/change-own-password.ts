import "server-only";
import type { Command, Occasion, Result } from "./command";
import { changePassword } from "./commands/change-password";
import { lockSignIn } from "./commands/lock-sign-in";
import { beginTry, forgive, takeBack } from "./sign-in-throttle";

type Input = Parameters<typeof changePassword>[1] & { username: string; address: string };

/**
 * Changing the password asks for the present one, so it is as good a place for guessing as the sign-in page:
 * wrong tries count together with those made there, and lock the same name.
 */
async function change(occasion: Occasion, input: Input): Promise<Result<null>> {
  const { username, address, ...typed } = input;
  const attempt = await beginTry(username, address, occasion.now);
  if (attempt === "locked") return { ok: false, reason: "password_locked" };
  const result = await changePassword(occasion, typed);
  if (!result.ok && result.reason === "wrong_password") {
    if (!attempt.locks) return result;
    const accountId = occasion.actor.kind === "person" ? occasion.actor.userId : null;
    const lock = { scope: attempt.locks, address, accountId };
    await lockSignIn({ actor: { kind: "system" }, now: occasion.now }, lock);
    return { ok: false, reason: "password_locked" };
  }
  // Where the new password was refused first, the present one was not looked at: that tells nothing of either.
  if (!result.ok && result.reason !== "password_same") await takeBack(attempt);
  else await forgive(username, address);
  return result;
}

export const changeOwnPassword: Command<Input, null> = Object.assign(change, {
  event: changePassword.event,
});
