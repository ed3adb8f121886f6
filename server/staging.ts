import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import { database, type Transaction } from "../db/client";
import { stagedFiles, stagedReports } from "../db/schema/evidence";
import type { Person } from "../domain/person";
import type { EvidenceStore } from "./evidence-store";
import type { ArrivedFile } from "./receive-file";

/** The unfinished report of a task that files are received for: one person's. */
export type UnfinishedReport = { id: string; actor: Person; taskId: string };

/** Beside it the unfinished report of a target. */
export type AnyUnfinishedReport =
  | UnfinishedReport
  | { id: string; actor: Person; targetId: string };

/**
 * Says anew that these received files are in use, so that none is swept while the report is written, and
 * answers, in the same order, which of them are still there.
 */
export async function renewStagedFiles(
  report: AnyUnfinishedReport,
  ids: string[],
  { store, now }: { store: EvidenceStore; now: Date },
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await database()
    .update(stagedFiles)
    .set({ at: now })
    .where(and(isOwn(report), inArray(stagedFiles.id, ids)))
    .returning({ id: stagedFiles.id, sha256: stagedFiles.sha256 });
  const there = new Set<string>();
  for (const { id, sha256 } of rows) if (await store.has(sha256)) there.add(id);
  return ids.filter((id) => there.has(id));
}

/**
 * Keeps an arrived file for a report under the id that its upload was given, so that a sender who did not hear
 * the answer asks for it by that.
 */
export function stageUpload(
  report: UnfinishedReport,
  upload: ArrivedFile & { id: string },
  { store, now }: { store: EvidenceStore; now: Date },
): Promise<void> {
  const { part, ...file } = upload;
  return database().transaction(async (tx) => {
    await holdContent(tx, file.sha256);
    await store.put(part, file.sha256);
    const { taskId, actor, id: reportId } = report;
    const row = { ...file, userId: actor.userId, taskId, reportId, at: now };
    await tx.insert(stagedFiles).values(row).onConflictDoNothing();
  });
}

/**
 * Keeps an arrived file for a report and answers its id. The same report sent again finds the id it was given
 * the first time, so that its command sees the same input and answers the same receipt.
 */
export function stageFile(
  report: AnyUnfinishedReport,
  file: ArrivedFile,
  { store, now }: { store: EvidenceStore; now: Date },
): Promise<string> {
  const { sha256, name, size, mediaType } = file;
  return database().transaction(async (tx) => {
    await holdContent(tx, sha256);
    // The bytes are durable before the row that names them is committed.
    await store.put(file.part, sha256);
    const [known] = await tx
      .update(stagedFiles)
      .set({ at: now })
      .where(
        and(
          isOwn(report),
          eq(stagedFiles.reportId, report.id),
          eq(stagedFiles.sha256, sha256),
          eq(stagedFiles.name, name),
        ),
      )
      .returning({ id: stagedFiles.id });
    if (known) return known.id;
    const id = randomUUID();
    await tx.insert(stagedFiles).values({
      id,
      userId: report.actor.userId,
      ...("taskId" in report ? { taskId: report.taskId } : { targetId: report.targetId }),
      reportId: report.id,
      ...{ sha256, name, size, mediaType, at: now },
    });
    return id;
  });
}

/**
 * Takes files that their sender removed out of the report. The rows stay until the sweep: another sending of
 * the same report may be attaching one at this moment, and the row is what holds its bytes.
 */
export async function letOthersGo(report: UnfinishedReport, keep: string[]): Promise<void> {
  await database()
    .update(stagedFiles)
    .set({ reportId: randomUUID() })
    .where(
      and(
        isOwn(report),
        eq(stagedFiles.reportId, report.id),
        keep.length > 0 ? notInArray(stagedFiles.id, keep) : undefined,
      ),
    );
}

export type RefusedContent = Pick<
  typeof stagedReports.$inferInsert,
  "fields" | "reason" | "problems"
>;

/** Keeps what was typed for its author; false when the id is taken by another report. */
export async function keepRefused(
  { id, actor, taskId }: UnfinishedReport,
  content: RefusedContent,
  now: Date,
): Promise<boolean> {
  const kept = await database()
    .insert(stagedReports)
    .values({ id, userId: actor.userId, taskId, ...content, at: now })
    .onConflictDoUpdate({
      target: stagedReports.id,
      set: { ...content, at: now },
      setWhere: and(eq(stagedReports.userId, actor.userId), eq(stagedReports.taskId, taskId)),
    })
    .returning({ id: stagedReports.id });
  return kept.length > 0;
}

/** A report that was taken needs no copy of what was typed. */
export async function forgetRefused({ id, actor }: UnfinishedReport): Promise<void> {
  await database()
    .delete(stagedReports)
    .where(and(eq(stagedReports.id, id), eq(stagedReports.userId, actor.userId)));
}

/** Keeping and sweeping the same content come one after the other, until the transaction ends. */
export async function holdContent(tx: Transaction, sha256: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`content/${sha256}`}, 0))`);
}

function isOwn(report: AnyUnfinishedReport) {
  const subject =
    "taskId" in report
      ? eq(stagedFiles.taskId, report.taskId)
      : eq(stagedFiles.targetId, report.targetId);
  return and(eq(stagedFiles.userId, report.actor.userId), subject);
}
