import "server-only";
import { database } from "../db/client";
import type { Person } from "../domain/person";
import type { FieldProblem, RefusalCode } from "../domain/refusal";
import type { Result } from "./command";
import { correctTargetReport } from "./commands/correct-target-report";
import { reportTarget } from "./commands/report-target";
import { type EvidenceStore, evidenceStore } from "./evidence-store";
import { targetPage } from "./queries/target-page";
import type { ArrivedFile } from "./receive-file";
import { seeOther } from "./receive-report";
import { ENTERED_HOW } from "./report";
import { dropParts, readReportBody, SenderGone } from "./report-body";
import { holdContent } from "./staging";

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
 * everything typed in the address and what is wrong by the field; the file is to be chosen again.
 */
export async function receiveTargetReport(
  request: Request,
  receiving: Receiving,
): Promise<Response> {
  const { actor, targetId, clock, store = evidenceStore() } = receiving;
  const page = await targetPage(actor, targetId);
  // Not a byte is kept of whoever does not report on it.
  if (!page) return new Response(null, { status: 404 });
  if (!page.mayReport && !page.mayRecord) return new Response(null, { status: 403 });
  const body = await readReportBody(request, { mayKeep: () => true, clock }).catch(unlessGone);
  if (!body) return new Response(null, { status: 400 });
  const typed = (name: string) => body.texts.get(name)?.[0] ?? "";
  const form = `/targets/${targetId}/report`;
  const again = (
    reason: RefusalCode | "upload_broken",
    fields: Record<string, FieldProblem>,
    about: readonly string[] = [],
  ) => {
    const address = new URLSearchParams({ refused: reason });
    for (const name of TYPED) if (typed(name)) address.set(name, typed(name).slice(0, LONGEST));
    for (const [name, problem] of Object.entries(fields)) address.set(`problem.${name}`, problem);
    if (about.length > 0) address.set("about", about.join(", "));
    if (body.files.length > 0 || body.bad.length > 0) address.set("file", "again");
    return seeOther(`${form}?${address}#form`);
  };
  try {
    const [bad] = body.bad;
    const [file, ...more] = body.files;
    if (bad) return again("invalid", { file: bad.problem });
    if (body.isBroken) return again("upload_broken", {});
    if (more.length > 0) return again("invalid", { file: "too_many_files" });
    for (const name of ["note", "noEvidenceReason"])
      if (typed(name).length > LONGEST) return again("invalid", { [name]: "too_long" });
    const result = await report(file, store, { actor, targetId, now: clock(), typed });
    if (!result.ok) return again(result.reason, result.fields ?? {}, result.about);
    return seeOther(`${form}?receipt=${result.value.reportId}#receipt`);
  } finally {
    await dropParts(body.files);
  }
}

/** So that everything typed fits into an address when it comes back. */
const LONGEST = 500;

type Reporting = { actor: Person; targetId: string; now: Date; typed: (name: string) => string };

/** The content is held until the act is committed, so that nothing sweeps its bytes in between. */
function report(
  arrived: ArrivedFile | undefined,
  store: EvidenceStore,
  { actor, targetId, now, typed }: Reporting,
): Promise<Result<{ reportId: string; number: number }>> {
  const occasion = { actor, now, key: typed("key") || undefined, actingName: typed("actingName") };
  return database().transaction(async (holding) => {
    if (arrived) {
      await holdContent(holding, arrived.sha256);
      await store.put(arrived.part, arrived.sha256);
    }
    const { part: _part, ...file } = arrived ?? { part: "" };
    const said = {
      value: typed("value"),
      note: typed("note"),
      documentNumber: typed("documentNumber"),
      documentDate: typed("documentDate"),
      noEvidenceReason: typed("noEvidenceReason"),
      enteredFrom: typed("enteredFrom"),
      enteredHow: howOf(typed("enteredHow")),
      receivedOn: typed("receivedOn"),
      file: "sha256" in file ? file : undefined,
    };
    const reportId = typed("correct");
    if (reportId) return correctTargetReport(occasion, { ...said, reportId });
    return reportTarget(occasion, {
      ...said,
      targetId,
      period: typed("period"),
      agencyId: typed("agencyId"),
    });
  });
}

/** A way that is none is refused as a choice that was not made. */
function howOf(typed: string) {
  return ENTERED_HOW.find((way) => way === typed) ?? null;
}

function unlessGone(error: unknown): null {
  if (error instanceof SenderGone) return null;
  throw error;
}
