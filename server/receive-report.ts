import "server-only";
import type { Person } from "../domain/person";
import { isUuid } from "../domain/uuid";
import { type EvidenceStore, evidenceStore } from "./evidence-store";
import { dropParts, readReportBody, SenderGone, type Texts } from "./report-body";
import { identify } from "./report-texts";
import { takeReport } from "./take-report";
import { taskToReport } from "./task-to-report";

type Receiving = { actor: Person; taskId: string; clock: () => Date; store?: EvidenceStore };

/**
 * Receives the report form of a task with its files. A report that is taken leads to its receipt; one that
 * is refused leads back to the form, which finds everything typed and the files that arrived.
 */
export async function receiveReport(request: Request, receiving: Receiving): Promise<Response> {
  const { actor, taskId, clock, store = evidenceStore() } = receiving;
  const task = await taskToReport(actor, taskId);
  if (!task) return new Response(null, { status: 404 });
  // Not a byte of a file is kept for somebody who may not report, or from a form that is not ours.
  const mayKeep = (texts: Texts) => task.mayReport && identify(texts) !== null;
  const body = await readReportBody(request, { mayKeep, clock }).catch(unlessGone);
  if (!body) return new Response(null, { status: 400 });
  try {
    const form = identify(body.texts);
    // A key behind the files came too late to keep them, and a report must not go on without them.
    if (!form || (body.isUnkept && task.mayReport)) return new Response(null, { status: 400 });
    const { key, reportId: id } = form;
    // The act counts from the moment the report is there whole.
    const report = { id, actor, taskId };
    const taken = await takeReport(body, { report, key, store, now: clock() });
    if ("updateId" in taken) {
      const seen = body.texts.get("seen")?.at(-1) ?? "";
      const known = isUuid(seen) ? `&seen=${seen}` : "";
      return seeOther(`/tasks/${taskId}?receipt=${taken.updateId}${known}#receipt`);
    }
    if (taken.isKept) return seeOther(`/tasks/${taskId}?report=${id}#report`);
    return new Response(null, { status: taken.refused === "not_found" ? 404 : 400 });
  } finally {
    await dropParts(body.files);
  }
}

/** Leads a browser on from a form it sent. The address is ours whatever name a proxy gave us. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}

function unlessGone(error: unknown): null {
  if (error instanceof SenderGone) return null;
  throw error;
}
