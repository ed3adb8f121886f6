import "server-only";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { and, eq, isNull } from "drizzle-orm";
import { database } from "../db/client";
import { users } from "../db/schema/people";

export const FIRST_ACCOUNTS_FILE = "first-accounts.txt";

/** Removes the list of one-time passwords once the last of them has been changed. */
export async function forgetFirstAccounts(): Promise<void> {
  const folder = process.env.DATA_DIR;
  if (!folder) return;
  const [waiting] = await database()
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.mustSetUp, true), isNull(users.disabledAt)))
    .limit(1);
  if (waiting) return;
  await rm(join(/* turbopackIgnore: true */ folder, FIRST_ACCOUNTS_FILE), { force: true });
}
