import "server-only";
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// OWASP's least setting for argon2id: 20 to 50 ms on an office machine.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(asOneSpelling(password), COST);
}

/** Keyboards write "ế" as one character or as three; it is the same password. */
function asOneSpelling(password: string): string {
  return password.normalize("NFC");
}

// Somebody's hash, so that an unknown name takes as long as a known one.
const nobody = hashPassword(oneTimePassword());

/** Whether the password is right; with no hash to compare it takes as long and says no. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await nobody), asOneSpelling(password));
  return right && passwordHash !== null;
}

/** Four groups of four without letters that look alike: 79 bits, read aloud over a telephone. */
export function oneTimePassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
