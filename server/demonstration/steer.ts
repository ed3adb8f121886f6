import { desc, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { acknowledgeDirective } from "../commands/acknowledge-directive";
import { answerDirective } from "../commands/answer-directive";
import { askExtension } from "../commands/ask-extension";
import { commentOnTask } from "../commands/comment-on-task";
import { giveDirective } from "../commands/give-directive";
import { grantExtension } from "../commands/grant-extension";
import { starTask } from "../commands/star-task";
import { urgeTask } from "../commands/urge-task";
import { done } from "../found";
import type { SteeringStep } from "./steering-story";

type Task = { id: string; turn: number; agencyId: string };

/** Plays one step of how the half year is steered, through the command that its form would send. */
export async function steer(
  step: SteeringStep,
  occasion: { actor: Person; now: Date },
  task: Task,
): Promise<void> {
  const { actor } = occasion;
  const taskId = task.id;
  switch (step.act) {
    case "urge":
      done(await urgeTask(occasion, { taskId, message: step.message }));
      return;
    case "direct": {
      const { text, answerBy } = step;
      done(await giveDirective(occasion, { taskId, agencies: [task.agencyId], text, answerBy }));
      return;
    }
    case "receive":
      done(
        await acknowledgeDirective(occasion, { directiveId: await lastDirective(actor, taskId) }),
      );
      return;
    case "answer": {
      const directiveId = await lastDirective(actor, taskId);
      done(await answerDirective(occasion, { directiveId, answer: step.answer }));
      return;
    }
    case "ask": {
      const { lastDay, reason } = step;
      done(await askExtension(occasion, { taskId, turn: String(task.turn), lastDay, reason }));
      return;
    }
    case "grant": {
      const extensionId = await lastExtension(actor, taskId);
      done(await grantExtension(occasion, { taskId, extensionId, note: step.note }));
      return;
    }
    case "comment":
      done(await commentOnTask(occasion, { taskId, text: step.text }));
      return;
    default:
      done(await starTask(occasion, { taskId }));
  }
}

async function lastDirective(actor: Person, taskId: string): Promise<string> {
  const visible = visibleTo(actor);
  const directive = visible.directives();
  const [row] = await visible.read
    .select({ id: directive.directiveId })
    .from(directive)
    .where(eq(directive.taskId, taskId))
    .orderBy(desc(directive.at))
    .limit(1);
  if (!row) throw new Error("nothing was directed");
  return row.id;
}

async function lastExtension(actor: Person, taskId: string): Promise<string> {
  const visible = visibleTo(actor);
  const extension = visible.extensions();
  const [row] = await visible.read
    .select({ id: extension.id })
    .from(extension)
    .where(eq(extension.taskId, taskId))
    .orderBy(desc(extension.at))
    .limit(1);
  if (!row) throw new Error("no later day was asked for");
  return row.id;
}
