import "server-only";
import { createHash } from "node:crypto";
import { secret } from "./env";

/**
 * The token that next-auth wants to find in the form, from the cookie it has set; null when the cookie is
 * not there, or comes from before the secret changed and would only be refused.
 */
export function csrfTokenIn(cookie: string | undefined): string | null {
  const [token, digest] = cookie?.split("|") ?? [];
  if (!token || !digest) return null;
  const expected = createHash("sha256").update(`${token}${secret()}`).digest("hex");
  return digest === expected ? token : null;
}
