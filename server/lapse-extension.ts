import { extensions } from "../db/schema/extensions";
import type { Act } from "./command";
import type { TaskSubject } from "./task-subject";

/** A request for a later last day that still waits has nothing left to ask for once its task is over. */
export async function lapseExtension(
  act: Act,
  task: Pick<TaskSubject, "waitingExtension">,
): Promise<void> {
  if (!task.waitingExtension) return;
  await act.write.update(
    extensions,
    { id: task.waitingExtension.id },
    { verdict: "lapsed", verdictBy: act.person().userId, verdictAt: act.now },
  );
}
