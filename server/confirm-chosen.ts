import "server-only";
import type { RefusalCode } from "../domain/refusal";
import { isUuid } from "../domain/uuid";
import type { Command, Occasion, Result } from "./command";
import { confirmSubmission } from "./commands/confirm-submission";
import { chosenToConfirm } from "./queries/chosen-to-confirm";

/** No list has more rows. */
const MOST_CHOSEN = 100;

type Chosen = {
  /** Each as its task and the turn that was seen: "id/3". */
  chosen: readonly string[];
};

type Confirmed = {
  confirmed: number;
  /** What was not confirmed, and why. */
  left: { ref: string; agencyName: string; reason: RefusalCode }[];
};

/**
 * Confirms the coordinating tasks that were ticked: an act of its own for each, under a key of its own. What cannot
 * be confirmed holds up none of the others. A lead's report is looked at by itself.
 */
export const confirmChosen: Command<Chosen, Confirmed> = Object.assign(run, {
  event: confirmSubmission.event,
});

async function run(occasion: Occasion, { chosen }: Chosen): Promise<Result<Confirmed>> {
  const { actor, key } = occasion;
  const turns = new Map(chosen.slice(0, MOST_CHOSEN).map((one) => partsOf(one)));
  const ids = [...turns.keys()].filter(isUuid);
  const tasks = actor.kind === "person" ? await chosenToConfirm(actor, ids) : [];
  if (tasks.length === 0) return { ok: false, reason: "nothing_to_confirm" };
  const left: Confirmed["left"] = [];
  for (const { id, ref, agencyName, role } of tasks) {
    if (role !== "coordinating") {
      left.push({ ref, agencyName, reason: "forbidden" });
      continue;
    }
    const asked = { taskId: id, turn: turns.get(id), note: "" };
    const result = await confirmSubmission({ ...occasion, key: key && `${key}/${id}` }, asked);
    if (!result.ok && result.fields?.actingName) return result;
    if (!result.ok) left.push({ ref, agencyName, reason: result.reason });
  }
  return { ok: true, value: { confirmed: tasks.length - left.length, left } };
}

function partsOf(chosen: string): [id: string, turn: string] {
  const [id = "", turn = ""] = chosen.split("/");
  return [id, turn];
}
