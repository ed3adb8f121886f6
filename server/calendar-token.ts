import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { Occasion, Result } from "./command";
import { openCalendar } from "./commands/open-calendar";

const FORM = /^[A-Za-z0-9_-]{43}$/;

/** Whether a text could be the secret part of an address: 256 bits that nobody can guess. */
export function isCalendarToken(text: string): boolean {
  return FORM.test(text);
}

export function digestOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Makes an address and hands its secret part back, in that one answer and nowhere else. The form's key is left
 * out: it would keep the answer as a receipt, and sending the form again makes another address anyway.
 */
export const openCalendarAddress = Object.assign(run, { event: openCalendar.event });

async function run({ actor, now }: Occasion, _input: object): Promise<Result<{ token: string }>> {
  const token = randomBytes(32).toString("base64url");
  const result = await openCalendar({ actor, now }, { tokenSha256: digestOfToken(token) });
  return result.ok ? { ok: true, value: { token } } : result;
}
