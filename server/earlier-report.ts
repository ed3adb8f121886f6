import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { database } from "../db/client";
import { commandReceipts } from "../db/schema/audit";
import type { Person } from "../domain/person";
import { submitTask } from "./commands/submit-task";
import { updateTask } from "./commands/update-task";

/** The update that a form with this key already became; null when it became none. */
export async function earlierReport(
  actor: Person,
  key: string,
): Promise<{ updateId: string } | null> {
  const [row] = await database()
    .select({ result: commandReceipts.result })
    .from(commandReceipts)
    .where(
      and(
        eq(commandReceipts.actor, actor.userId),
        eq(commandReceipts.key, key),
        inArray(commandReceipts.command, [submitTask.event, updateTask.event]),
      ),
    );
  const result = row?.result as { value: { updateId: string } } | undefined;
  return result?.value ?? null;
}
