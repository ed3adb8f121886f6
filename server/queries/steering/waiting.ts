import { and, count } from "drizzle-orm";
import { isAskedToJudge } from "../../../domain/permissions";
import { narrowedTo } from "../task-question";
import type { SteeredPlan } from "./scope";

/** How many submissions wait for this reader's verdict. */
export async function waitingForReader(steered: SteeredPlan): Promise<number> {
  const { actor, visible } = steered;
  if (!isAskedToJudge(actor)) return 0;
  const task = steered.tasks();
  const [row] = await visible.read
    .select({ tasks: count() })
    .from(task)
    .where(and(steered.ofPeriod(task), ...narrowedTo(actor, task, steered, { waiting: "mine" })));
  return row?.tasks ?? 0;
}
