import "server-only";
import type { Command, Occasion, Result } from "./command";
import { hashPassword, oneTimePassword } from "./password";

/**
 * Makes an act that wants a password's hash into one that draws the password itself and hands it back, for the
 * slip. It is in that one answer and nowhere else. The form's key is left out: it would keep the answer
 * as a receipt, and sending the form again draws another password anyway.
 */
export function withOneTimePassword<I extends { passwordHash: string }, V>(act: Command<I, V>) {
  type Open = Omit<I, "passwordHash">;
  type Opened = V & { password: string };
  const run = async ({ actor, now }: Occasion, input: Open): Promise<Result<Opened>> => {
    const password = oneTimePassword();
    const whole = { ...input, passwordHash: await hashPassword(password) } as I;
    const result = await act({ actor, now }, whole);
    return result.ok ? { ok: true, value: { ...result.value, password } } : result;
  };
  const slipped: Command<Open, Opened> = Object.assign(run, { event: act.event });
  return slipped;
}
