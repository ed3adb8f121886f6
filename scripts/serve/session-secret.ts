import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { createDurably } from "../../db/embedded/durable-file";

/** What signs the sessions: given, or made once and kept, so that a restart signs nobody out. */
export function sessionSecret(dataDir: string): string {
  if (process.env.NEXTAUTH_SECRET) return process.env.NEXTAUTH_SECRET;
  const file = path.join(dataDir, "session-secret");
  if (!fs.existsSync(file)) createDurably(file, `${randomBytes(48).toString("base64url")}\n`);
  return fs.readFileSync(file, "utf8").trim();
}
