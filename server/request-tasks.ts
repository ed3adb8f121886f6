import "server-only";
import { z } from "zod";
import type { FieldProblem } from "../domain/refusal";
import type { Command, Occasion, Result } from "./command";
import { requestTask } from "./commands/request-task";
import { idList, requiredDay, requiredText } from "./form-fields";

const typed = z.object({
  dutyId: z.uuid("missing"),
  agencies: idList("choice").refine((ids) => ids.length > 0, "nothing_chosen"),
  request: requiredText(),
  lastDay: requiredDay,
});

type Typed = z.input<typeof typed>;
type Asked = { taskIds: string[] };

/**
 * The same asked of several agencies: an act of its own for each, under a key of its own, so that the form sent
 * twice asks once. What is wrong with it is wrong for the first already, before anything is asked.
 */
export const requestTasks: Command<Typed, Asked> = Object.assign(run, {
  event: requestTask.event,
});

async function run(occasion: Occasion, input: Typed): Promise<Result<Asked>> {
  const parsed = typed.safeParse(input);
  if (!parsed.success) return { ok: false, reason: "invalid", fields: problemsOf(parsed.error) };
  const { dutyId, agencies, request } = parsed.data;
  const taskIds: string[] = [];
  for (const agencyId of [...new Set(agencies)].sort()) {
    const key = occasion.key && `${occasion.key}/${agencyId}`;
    const asked = { dutyId, agencyId, request, lastDay: input.lastDay };
    const result = await requestTask({ ...occasion, key }, asked);
    if (!result.ok) return { ...result, fields: inTheForm(result.fields) };
    taskIds.push(result.value.taskId);
  }
  return { ok: true, value: { taskIds } };
}

/** The form ticks several agencies where an act names one. */
function inTheForm(fields: Record<string, FieldProblem> = {}) {
  const { agencyId, ...rest } = fields;
  return agencyId ? { ...rest, agencies: agencyId } : rest;
}

function problemsOf(error: z.ZodError): Record<string, FieldProblem> {
  return Object.fromEntries(
    error.issues.map(({ path, message }) => [String(path[0]), message as FieldProblem]).reverse(),
  );
}
