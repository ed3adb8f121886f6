import "server-only";
import { now } from "./clock";
import { resetPassword } from "./commands/reset-password";
import { hashPassword, oneTimePassword } from "./password";
import { forgiveEverywhere } from "./sign-in-throttle";

export type Reset = { ok: true; password: string } | { ok: false; reason: "not_found" };

/** Gives an account a one-time password, from the server's own console: whoever runs it owns the data. */
export async function resetAccount(username: string): Promise<Reset> {
  const name = username.trim().toLowerCase();
  const password = oneTimePassword();
  const input = { username: name, passwordHash: await hashPassword(password) };
  const result = await resetPassword({ actor: { kind: "system" }, now: now() }, input);
  if (!result.ok) return { ok: false, reason: "not_found" };
  await forgiveEverywhere(name);
  return { ok: true, password };
}
