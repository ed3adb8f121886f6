import "server-only";
import { randomUUID } from "node:crypto";
import type { Person } from "../domain/person";
import type { FieldProblem, RefusalCode } from "../domain/refusal";
import type { Result } from "./command";
import { correctTargetReport } from "./commands/correct-target-report";
import { reportTarget } from "./commands/report-target";
import { type EvidenceStore, evidenceStore } from "./evidence-store";
import { receivedTargetFile } from "./queries/received-target-file";
import { targetPage } from "./queries/target-page";
import { seeOther } from "./receive-report";
import { ENTERED_HOW } from "./report";
import { dropParts, type ReportBody, readReportBody, SenderGone } from "./report-body";
import { identify, keptIds } from "./report-texts";
import { renewStagedFiles, stageFile } from "./staging";

type Receiving = {
  actor: Person;
  targetId: string;
  clock: () => Date;
  store?: EvidenceStore;
};

/** The form's texts that come back with it when it is refused; the note is short enough for an address. */
const TYPED = [
  ...["period", "agencyId", "value", "note", "documentNumber", "documentDate", "noEvidenceReason"],
  ...["correct", "actingName", "enteredFrom", "enteredHow", "receivedOn"],
] as const;

/**
 * Receives the form that reports on a target, with its file. A report that is not taken leads back to the form with
 * everything typed in the address, what is wrong by the field, and the file that arrived.
 */
export async function receiveTargetReport(
  request: Request,
  receiving: Receiving,
): Promise<Response> {
  const { actor, targetId, clock } = receiving;
  const page = await targetPage(actor, targetId);
  // Not a byte is kept of whoever does not report on it.
  if (!page) return new Response(null, { status: 404 });
  if (!page.mayReport && !page.mayRecord) return new Response(null, { status: 403 });
  const body = await readReportBody(request, { mayKeep: () => true, clock }).catch(unlessGone);
  if (!body) return new Response(null, { status: 400 });
  const typed = (name: string) => body.texts.get(name)?.[0] ?? "";
  const form = `/targets/${targetId}/report`;
  try {
    const file = await takeFile(body, receiving);
    const again = (
      reason: RefusalCode | "upload_broken",
      fields: Record<string, FieldProblem>,
      about: readonly string[] = [],
    ) => {
      const address = new URLSearchParams({ refused: reason });
      for (const name of TYPED) if (typed(name)) address.set(name, typed(name).slice(0, LONGEST));
      for (const [name, problem] of Object.entries(fields)) address.set(`problem.${name}`, problem);
      if (about.length > 0) address.set("about", about.join(", "));
      if (file.received) address.set("kept", file.received.id);
      if (file.isMissing && body.bad.length === 0) address.set("file", "again");
      return seeOther(`${form}?${address}#form`);
    };
    const [bad] = body.bad;
    if (bad) return again("invalid", { file: bad.problem });
    if (body.files.length > 1) return again("invalid", { file: "too_many_files" });
    if (file.isMissing) return again("upload_broken", {});
    for (const name of ["note", "noEvidenceReason"])
      if (typed(name).length > LONGEST) return again("invalid", { [name]: "too_long" });
    const now = clock();
    const result = await report({ actor, targetId, now, typed, file: file.received ?? undefined });
    if (!result.ok) return again(result.reason, result.fields ?? {}, result.about);
    return seeOther(`${form}?receipt=${result.value.reportId}#receipt`);
  } finally {
    await dropParts(body.files);
  }
}

/** So that everything typed fits into an address when it comes back. */
const LONGEST = 500;

type ReceivedFile = NonNullable<Awaited<ReturnType<typeof receivedTargetFile>>>;

/**
 * The report's file: the one that came with the form, else the one that came with the same form before. Its row is
 * young again, so nothing sweeps its bytes while the report is written.
 */
async function takeFile(
  body: ReportBody,
  { actor, targetId, clock, store = evidenceStore() }: Receiving,
): Promise<{ received: ReceivedFile | null; isMissing: boolean }> {
  const unfinished = { id: identify(body.texts)?.key ?? randomUUID(), actor, targetId };
  const kept = { store, now: clock() };
  const [file] = body.files;
  const held = keptIds(body.texts);
  const isMeant = file !== undefined || body.bad.length > 0 || body.isBroken || held.length > 0;
  const [id] = file
    ? [await stageFile(unfinished, file, kept)]
    : await renewStagedFiles(unfinished, held, kept);
  const received = id ? await receivedTargetFile(actor, targetId, id) : null;
  return { received, isMissing: isMeant && (received === null || body.isBroken) };
}

type Reporting = {
  actor: Person;
  targetId: string;
  now: Date;
  typed: (name: string) => string;
  file: ReceivedFile | undefined;
};

function report({
  actor,
  targetId,
  now,
  typed,
  file,
}: Reporting): Promise<Result<{ reportId: string; number: number }>> {
  const occasion = { actor, now, key: typed("key") || undefined, actingName: typed("actingName") };
  const said = {
    value: typed("value"),
    note: typed("note"),
    documentNumber: typed("documentNumber"),
    documentDate: typed("documentDate"),
    noEvidenceReason: typed("noEvidenceReason"),
    enteredFrom: typed("enteredFrom"),
    enteredHow: howOf(typed("enteredHow")),
    receivedOn: typed("receivedOn"),
    file,
  };
  const reportId = typed("correct");
  if (reportId) return correctTargetReport(occasion, { ...said, reportId });
  const period = typed("period");
  return reportTarget(occasion, { ...said, targetId, period, agencyId: typed("agencyId") });
}

/** A way that is none is refused as a choice that was not made. */
function howOf(typed: string) {
  return ENTERED_HOW.find((way) => way === typed) ?? null;
}

function unlessGone(error: unknown): null {
  if (error instanceof SenderGone) return null;
  throw error;
}
