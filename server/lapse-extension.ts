import { and, eq, isNull } from "drizzle-orm";
import { extensions } from "../db/schema/extensions";
import type { Act } from "./command";

/** A request for a later last day that still waits has nothing left to ask for once its task is over. */
export async function lapseExtension(act: Act, task: { id: string }): Promise<void> {
  const [waiting] = await act.read
    .select({ id: extensions.id, byUserId: extensions.byUserId })
    .from(extensions)
    .where(and(eq(extensions.taskId, task.id), isNull(extensions.verdict)));
  if (!waiting) return;
  // The system has no name to give; nobody decided against whoever asked.
  const verdictBy = act.actor.kind === "person" ? act.actor.userId : waiting.byUserId;
  await act.write.update(
    extensions,
    { id: waiting.id },
    { verdict: "lapsed", verdictBy, verdictAt: act.now },
  );
}
