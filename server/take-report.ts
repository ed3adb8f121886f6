import "server-only";
import type { FieldProblem, RefusalCode } from "../domain/refusal";
import { submitTask } from "./commands/submit-task";
import { updateTask } from "./commands/update-task";
import { earlierReport } from "./earlier-report";
import type { EvidenceStore } from "./evidence-store";
import { reportFields } from "./report";
import type { ReportBody } from "./report-body";
import { actingNameIn, isSubmission, keptIds, reportInput, typedTexts } from "./report-texts";
import {
  forgetRefused,
  keepRefused,
  letOthersGo,
  renewStagedFiles,
  stageFile,
  type UnfinishedReport,
} from "./staging";

type Taking = { report: UnfinishedReport; key: string; store: EvidenceStore; now: Date };

/** What became of a report: its update, or the copy kept for its author, or nothing. */
export type Taken = { updateId: string } | { refused: RefusalCode; isKept: boolean };

type Refusal = { reason: RefusalCode; fields: Record<string, FieldProblem> };

/** Keeps the files that arrived and performs the act; what is refused is kept for its author. */
export async function takeReport(body: ReportBody, taking: Taking): Promise<Taken> {
  const { report, now } = taking;
  const files = await takeOver(body, taking);
  const outcome = await outcomeOf(body, files, taking);
  if ("updateId" in outcome) {
    await forgetRefused(report);
    return outcome;
  }
  const { reason, fields } = outcome;
  if (reason === "not_found") return { refused: reason, isKept: false };
  await letOthersGo(report, files.ids);
  // The page names the files that were not taken; their names are in no other place.
  const typed = typedTexts(body.texts);
  if (body.bad.length > 0) typed.badFiles = JSON.stringify(body.bad);
  const content = { fields: typed, reason, problems: fields };
  return { refused: reason, isKept: await keepRefused(report, content, now) };
}

type ReceivedFiles = { ids: string[]; isComplete: boolean };

/** The files the form held on to and those that came with it. */
async function takeOver(body: ReportBody, taking: Taking): Promise<ReceivedFiles> {
  const held = keptIds(body.texts);
  const ids = new Set(await renewStagedFiles(taking.report, held, taking));
  let isComplete = !body.isBroken && ids.size === held.length;
  for (const file of body.files) {
    try {
      ids.add(await stageFile(taking.report, file, taking));
    } catch (error) {
      console.error("A received file could not be kept:", error);
      isComplete = false;
    }
  }
  return { ids: [...ids], isComplete };
}

async function outcomeOf(body: ReportBody, files: ReceivedFiles, taking: Taking) {
  const { actor, taskId } = taking.report;
  const refusal = refuseFiles(body, taskId, files);
  if (!refusal) return act(body, files.ids, taking);
  // A device that was off for days sends again what was taken long ago; its files are where they belong.
  const taken = files.isComplete ? null : await earlierReport(actor, taking.key);
  return taken ?? refusal;
}

/** A report never goes on without a file its author meant; the other fields are looked at all the same. */
function refuseFiles(body: ReportBody, taskId: string, files: ReceivedFiles): Refusal | null {
  const [bad] = body.bad;
  if (!bad && files.isComplete) return null;
  const parsed = reportFields.safeParse(reportInput(body.texts, taskId, files.ids));
  const problems = parsed.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];
  // The first problem of a field is the one it shows.
  const fields = Object.fromEntries(problems.reverse());
  return bad
    ? { reason: bad.problem, fields: { ...fields, files: bad.problem } }
    : { reason: "upload_broken", fields };
}

async function act(body: ReportBody, files: string[], { report, key, now }: Taking) {
  const { actor, taskId } = report;
  const perform = isSubmission(body.texts) ? submitTask : updateTask;
  const actingName = actingNameIn(body.texts);
  const result = await perform(
    { actor, now, key, actingName },
    reportInput(body.texts, taskId, files),
  );
  if (result.ok) return result.value;
  return { reason: result.reason, fields: result.fields ?? {} };
}
