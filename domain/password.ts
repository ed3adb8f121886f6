/** Longer than anybody types, shorter than a way to keep the server busy hashing. */
export const LONGEST_PASSWORD = 200;

/**
 * A passphrase of 20 characters, or 14 characters of four classes: what TCVN 14423:2026 suggests at
 * level 2 for accounts without a second factor.
 */
export function isStrongPassword(password: string): boolean {
  const length = [...password].length;
  if (length > LONGEST_PASSWORD || new Set(password).size < 5) return false;
  if (length >= 20) return true;
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u];
  return length >= 14 && classes.every((one) => one.test(password));
}
