import { desc, eq, isNull } from "drizzle-orm";
import { database } from "../../db/client";
import { plans } from "../../db/schema/plans";
import { visibleTo } from "../../db/visibility";
import { writeDay } from "../../domain/vietnamese-day";
import { askExtension } from "../commands/ask-extension";
import { setLastDay } from "../commands/set-last-day";
import type { Company } from "../demonstration/company";
import { done } from "../found";
import { MONDAY, taskOf } from "./commune";

/** A task of somebody's agency that has a last day. */
export async function datedTask({ mai }: Company, ref: string, agency: string, day = "2026-11-30") {
  const { id, lastDay } = await taskOf(ref, agency);
  if (lastDay === null)
    done(await setLastDay({ actor: mai, now: MONDAY }, { taskId: id, lastDay: writeDay(day) }));
  return taskOf(ref, agency);
}

/** Says until when every plan is for. */
export async function endPlansOn(day: string): Promise<void> {
  await database().update(plans).set({ endsOn: day });
}

/** What the form to ask for a later day sends. */
export function askingForm(
  task: { id: string; turn: number },
  change: Record<string, unknown> = {},
) {
  const form = { lastDay: "18/12/2026", reason: "Chờ danh sách quý III của Thuế cơ sở 8." };
  return { taskId: task.id, turn: String(task.turn), ...form, ...change };
}

/** Asks for a later day and answers the form of a decision on it. */
export async function asked(
  actor: Company["thang"],
  task: { id: string; turn: number },
  now = MONDAY,
  lastDay = "18/12/2026",
) {
  done(await askExtension({ actor, now }, askingForm(task, { lastDay })));
  const { id: extensionId } = await lastExtension(task.id);
  return { taskId: task.id, extensionId };
}

/** The latest request of a task, one that waits before others of the same moment, as the system sees it. */
export async function lastExtension(taskId: string) {
  const visible = visibleTo({ kind: "system" });
  const extension = visible.extensions();
  const [row] = await visible.read
    .select()
    .from(extension)
    .where(eq(extension.taskId, taskId))
    .orderBy(desc(extension.at), desc(isNull(extension.verdict)))
    .limit(1);
  if (!row) throw new Error("nobody asked for a later day");
  return row;
}
