import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, lt, sql } from "drizzle-orm";
import { database, type Transaction } from "../db/client";
import { stagedFiles } from "../db/schema/evidence";
import { uploads } from "../db/schema/uploads";
import type { Person } from "../domain/person";
import { isUuid } from "../domain/uuid";
import { MOST_FILES } from "./report";
import { LARGEST_REPORT } from "./report-body";
import type { UnfinishedReport } from "./staging";

/** What one person may have begun and not finished, over all reports. */
const MOST_UNFINISHED = 60;

/** A file that is coming piece by piece for one person's report. */
export type Upload = { id: string; taskId: string; reportId: string; name: string; size: number };

/** Says that a file will come, unless the report or its author has enough; the answer is its id. */
export function openUpload(
  { id: reportId, actor, taskId }: UnfinishedReport,
  { name, size }: { name: string; size: number },
  now: Date,
): Promise<string | null> {
  const { userId } = actor;
  return database().transaction(async (tx) => {
    // Two files begun at one moment must not both be the last that fits.
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`uploads/${userId}`}, 0))`,
    );
    if (!(await fits(tx, userId, reportId, size))) return null;
    const id = randomUUID();
    await tx.insert(uploads).values({ id, userId, taskId, reportId, name, size, at: now });
    return id;
  });
}

async function fits(tx: Transaction, userId: string, reportId: string, size: number) {
  const coming = await tx.select().from(uploads).where(eq(uploads.userId, userId));
  const here = await tx
    .select({ size: stagedFiles.size })
    .from(stagedFiles)
    .where(and(eq(stagedFiles.userId, userId), eq(stagedFiles.reportId, reportId)));
  const files = [...here, ...coming.filter((one) => one.reportId === reportId)];
  const bytes = files.reduce((sum, file) => sum + file.size, size);
  return coming.length < MOST_UNFINISHED && files.length < MOST_FILES && bytes <= LARGEST_REPORT;
}

/** A person's own upload, young again; to anybody else it does not exist. */
export async function ownUpload(actor: Person, id: string, now: Date): Promise<Upload | null> {
  if (!isUuid(id)) return null;
  const [row] = await database()
    .update(uploads)
    .set({ at: now })
    .where(and(eq(uploads.id, id), eq(uploads.userId, actor.userId)))
    .returning();
  return row ?? null;
}

/** A person's own file that came piece by piece and is here whole. */
export async function arrivedUpload(
  actor: Person,
  id: string,
): Promise<Pick<Upload, "id" | "size"> | null> {
  if (!isUuid(id)) return null;
  const [row] = await database()
    .select({ id: stagedFiles.id, size: stagedFiles.size })
    .from(stagedFiles)
    .where(and(eq(stagedFiles.id, id), eq(stagedFiles.userId, actor.userId)));
  return row ?? null;
}

/** Takes an arrived file out of its report; the row stays until the sweep, as a removed file's does. */
export async function releaseUpload(actor: Person, id: string): Promise<void> {
  await database()
    .update(stagedFiles)
    .set({ reportId: randomUUID() })
    .where(and(eq(stagedFiles.id, id), eq(stagedFiles.userId, actor.userId)));
}

export async function forgetUpload(id: string): Promise<void> {
  await database().delete(uploads).where(eq(uploads.id, id));
}

/** The uploads that nobody has gone on with since. */
export function uploadsBefore(before: Date): Promise<{ id: string }[]> {
  return database().select({ id: uploads.id }).from(uploads).where(lt(uploads.at, before));
}
