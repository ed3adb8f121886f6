import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { database } from "../db/client";
import { visibleTo } from "../db/visibility";
import type { Person } from "../domain/person";
import { attachAnnex } from "./commands/attach-annex";
import { type EvidenceStore, evidenceStore } from "./evidence-store";
import type { ArrivedFile } from "./receive-file";
import { seeOther } from "./receive-report";
import { dropParts, readReportBody, SenderGone } from "./report-body";
import { holdContent } from "./staging";

type Receiving = {
  actor: Person;
  planId: string;
  questionId: string;
  clock: () => Date;
  store?: EvidenceStore;
};

/**
 * Receives the one file of the form that answers `annex_missing`. It leads on to the next question; a file that is
 * not taken leads back to this one, with why in the address (`problem`, a field problem's code).
 */
export async function receiveAnnex(request: Request, receiving: Receiving): Promise<Response> {
  const { actor, planId, questionId, clock, store = evidenceStore() } = receiving;
  // Only those who steer a plan know its questions: nobody else gets a byte kept.
  if (!(await isAsked(actor, planId, questionId))) return new Response(null, { status: 404 });
  const body = await readReportBody(request, { mayKeep: () => true, clock }).catch(unlessGone);
  if (!body) return new Response(null, { status: 400 });
  const review = `/plans/${planId}/review`;
  const again = (problem: string) => seeOther(`${review}?q=${questionId}&problem=${problem}#mark`);
  try {
    const [bad] = body.bad;
    const [file, ...more] = body.files;
    if (bad) return again(bad.problem);
    if (body.isBroken) return again("upload_broken");
    if (!file) return again("missing");
    if (more.length > 0) return again("too_many_files");
    const result = await attach(file, store, { actor, questionId, now: clock() });
    return result.ok ? seeOther(`${review}?after=${questionId}#mark`) : again(result.reason);
  } finally {
    await dropParts(body.files);
  }
}

/** The content is held until the act is committed, so that nothing sweeps its bytes in between. */
function attach(
  { part, sha256, name, size, mediaType }: ArrivedFile,
  store: EvidenceStore,
  { actor, questionId, now }: { actor: Person; questionId: string; now: Date },
) {
  return database().transaction(async (holding) => {
    await holdContent(holding, sha256);
    await store.put(part, sha256);
    const file = { sha256, name, size, mediaType };
    return attachAnnex({ actor, now }, { questionId, file });
  });
}

async function isAsked(actor: Person, planId: string, questionId: string): Promise<boolean> {
  const ids = z.array(z.uuid()).safeParse([planId, questionId]);
  if (!ids.success) return false;
  const visible = visibleTo(actor);
  const question = visible.questions();
  const rows = await visible.read
    .select({ id: question.id })
    .from(question)
    .where(
      and(
        eq(question.id, questionId),
        eq(question.planId, planId),
        eq(question.kind, "annex_missing"),
      ),
    );
  return rows.length > 0;
}

function unlessGone(error: unknown): null {
  if (error instanceof SenderGone) return null;
  throw error;
}
