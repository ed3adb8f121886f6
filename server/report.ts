import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { evidence } from "../db/schema/evidence";
import { files } from "../db/schema/files";
import { taskUpdates } from "../db/schema/reports";
import { mayReport } from "../domain/permissions";
import type { Actor } from "../domain/person";
import type { FieldProblem, Refusal } from "../domain/refusal";
import { isOpen } from "../domain/task-life";
import type { Act, Scope } from "./command";
import { optionalDay, optionalText, requiredText, turnSeen } from "./form-fields";
import { type TaskSubject, taskSubject } from "./task-subject";

export const MOST_FILES = 20;
export const ENTERED_HOW = ["paper", "phone", "email", "meeting"] as const;

/** What the report form sends, with the files it already received. */
export const reportFields = z.object({
  taskId: z.uuid("missing"),
  turn: turnSeen,
  progress: z
    .string({ error: "missing" })
    .trim()
    .regex(/^\d{1,3}$/, "progress_range")
    .transform(Number)
    .refine((progress) => progress <= 100, "progress_range"),
  note: requiredText(),
  obstacles: optionalText(),
  proposals: optionalText(),
  noEvidenceReason: optionalText(),
  documentNumber: optionalText(200),
  documentDate: optionalDay,
  files: z.array(z.uuid()).max(MOST_FILES, "too_many_files").default([]),
  enteredFrom: optionalText(200),
  enteredHow: z
    .union([z.enum(ENTERED_HOW, "choice"), z.literal("").transform(() => null)])
    .nullish(),
  receivedOn: optionalDay,
});

export type ReportFields = z.output<typeof reportFields>;

export type ReportedTask = TaskSubject & { received: ReceivedFile[] };

type ReceivedFile = KeptFile & { id: string };

/** A file whose bytes are stored. */
type KeptFile = { sha256: string; name: string; size: number; mediaType: string };

/** The task with those of the person's received files that the form names. */
export async function reportedTask(
  scope: Scope,
  input: { taskId: string; files: string[] },
): Promise<ReportedTask | null> {
  const task = await taskSubject(scope, input.taskId);
  if (!task) return null;
  const file = scope.visible.stagedFiles();
  const received = input.files.length
    ? await scope.visible.read
        .select()
        .from(file)
        .where(and(eq(file.taskId, task.id), inArray(file.id, input.files)))
    : [];
  return { ...task, received };
}

/** Somebody of another agency writes it down: nhập thay. */
function isRecording(actor: Actor, task: ReportedTask): boolean {
  return !mayReport(actor, task);
}

/** What a report's event is about. */
export function aboutReport(actor: Actor, task: ReportedTask) {
  const { id: taskId, planId, agencyId } = task;
  return { taskId, planId, agencyId, enteredFor: isRecording(actor, task) };
}

/** Why this report cannot be taken as it is: the task moved on, or fields contradict each other. */
export function refuseReport(
  task: ReportedTask,
  input: ReportFields,
  scope: Scope,
): Refusal | null {
  if (!isOpen(task.state) || task.state.turn !== input.turn) return { reason: "status_changed" };
  const fields: Record<string, FieldProblem> = {
    ...documentProblems(input, scope.today),
    ...(isRecording(scope.actor, task) ? recordingProblems(input, scope.today) : {}),
  };
  return Object.keys(fields).length > 0 ? { reason: "invalid", fields } : null;
}

function documentProblems(input: ReportFields, today: string) {
  const problems: Record<string, FieldProblem> = {};
  if (input.documentNumber && !input.documentDate) problems.documentDate = "document_incomplete";
  if (input.documentDate && !input.documentNumber) problems.documentNumber = "document_incomplete";
  if (input.documentDate && input.documentDate > today) problems.documentDate = "day_in_future";
  return problems;
}

type Recorded = Pick<ReportFields, "enteredFrom" | "enteredHow" | "receivedOn">;

/** What is missing of where a report that was written down for others came from. */
export function recordingProblems(input: Recorded, today: string) {
  const problems: Record<string, FieldProblem> = {};
  if (!input.enteredFrom) problems.enteredFrom = "missing";
  if (!input.enteredHow) problems.enteredHow = "choice";
  if (!input.receivedOn) problems.receivedOn = "missing";
  else if (input.receivedOn > today) problems.receivedOn = "day_in_future";
  return problems;
}

/** Whether a submission has something to look at, from this report or an earlier one. */
export function hasEvidence(task: ReportedTask, input: ReportFields): boolean {
  return task.evidenceCount > 0 || task.received.length > 0 || input.documentNumber !== null;
}

/** Writes the update with its evidence. */
export async function writeUpdate(
  act: Act,
  task: ReportedTask,
  input: ReportFields,
  progress: number,
) {
  const recording = isRecording(act.actor, task);
  const update = await act.write.insert(taskUpdates, {
    taskId: task.id,
    byUserId: act.person().userId,
    byAgencyId: act.person().agencyId,
    progress,
    note: input.note,
    obstacles: input.obstacles,
    proposals: input.proposals,
    enteredFrom: recording ? input.enteredFrom : null,
    enteredHow: recording ? (input.enteredHow ?? null) : null,
    receivedOn: recording ? input.receivedOn : null,
    at: act.now,
  });
  await keepFiles(act, task.received);
  const about = { taskId: task.id, updateId: update.id, at: act.now };
  await act.write.insertAll(
    evidence,
    task.received.map(({ sha256, name }) => ({ ...about, sha256, name })),
  );
  if (input.documentNumber) {
    const { documentNumber, documentDate } = input;
    await act.write.insert(evidence, { ...about, documentNumber, documentDate });
  }
  return update;
}

/** The same content is kept once, whoever sent it. */
export async function keepFiles(act: Act, received: KeptFile[]): Promise<void> {
  if (received.length === 0) return;
  const hashes = received.map(({ sha256 }) => sha256);
  const kept = await act.read
    .select({ sha256: files.sha256 })
    .from(files)
    .where(inArray(files.sha256, hashes));
  const known = new Set(kept.map(({ sha256 }) => sha256));
  const fresh = new Map(
    received.filter(({ sha256 }) => !known.has(sha256)).map((file) => [file.sha256, file]),
  );
  await act.write.insertAll(
    files,
    [...fresh.values()].map(({ sha256, size, mediaType }) => ({
      sha256,
      size,
      mediaType,
      storedAt: act.now,
    })),
  );
}
