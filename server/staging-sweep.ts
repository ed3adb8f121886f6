import "server-only";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { and, eq, lt } from "drizzle-orm";
import { database, type Transaction } from "../db/client";
import { stagedFiles, stagedReports } from "../db/schema/evidence";
import { files } from "../db/schema/files";
import { type EvidenceStore, evidenceStore, incomingFolder } from "./evidence-store";
import { partBegun } from "./receive-file";
import { holdContent } from "./staging";
import { dropUpload } from "./upload-files";
import { forgetUpload, uploadsBefore } from "./upload-rows";

const HOUR = 3_600_000;
const KEPT_FOR = 24 * HOUR;

/** How much a sweep took away. */
export type Swept = Record<"reports" | "files" | "contents" | "parts" | "uploads", number>;

/** Removes what was received a day ago and became part of no update. */
export async function sweepStaging(
  now: Date,
  store: EvidenceStore = evidenceStore(),
): Promise<Swept> {
  const before = new Date(now.getTime() - KEPT_FOR);
  const reports = await database()
    .delete(stagedReports)
    .where(lt(stagedReports.at, before))
    .returning({ id: stagedReports.id });
  const old = await database()
    .selectDistinct({ sha256: stagedFiles.sha256 })
    .from(stagedFiles)
    .where(lt(stagedFiles.at, before));
  const swept = {
    ...{ reports: reports.length, files: 0, contents: 0 },
    ...{ parts: await sweepParts(before), uploads: await sweepUploads(before) },
  };
  for (const { sha256 } of old) {
    const content = await sweepContent(sha256, before, store);
    swept.files += content.files;
    swept.contents += content.isGone ? 1 : 0;
  }
  return swept;
}

/**
 * Removes old rows of one content, and its bytes when neither evidence nor a younger row needs them. Nobody
 * can be attaching one of these rows: a report first makes its rows young again, which either comes before
 * this transaction (then they are not old) or after it (then they are gone, and the report is refused).
 * Bytes are only ever removed with a row that named them: a folder must survive a wrong database.
 */
function sweepContent(sha256: string, before: Date, store: EvidenceStore) {
  return database().transaction(async (tx) => {
    await holdContent(tx, sha256);
    const rows = await tx
      .delete(stagedFiles)
      .where(and(eq(stagedFiles.sha256, sha256), lt(stagedFiles.at, before)))
      .returning({ id: stagedFiles.id });
    const isGone = rows.length > 0 && !(await isNeeded(tx, sha256));
    if (isGone) await store.remove(sha256);
    return { files: rows.length, isGone };
  });
}

async function isNeeded(tx: Transaction, sha256: string): Promise<boolean> {
  const staged = await tx
    .select({ id: stagedFiles.id })
    .from(stagedFiles)
    .where(eq(stagedFiles.sha256, sha256))
    .limit(1);
  if (staged.length > 0) return true;
  const kept = await tx.select().from(files).where(eq(files.sha256, sha256)).limit(1);
  return kept.length > 0;
}

/** Files whose last piece never came. The bytes go first: a row says where they may still be. */
async function sweepUploads(before: Date): Promise<number> {
  const old = await uploadsBefore(before);
  for (const { id } of old) {
    await dropUpload(id);
    await forgetUpload(id);
  }
  return old.length;
}

/** Parts of receivings that a crash cut off. */
async function sweepParts(before: Date): Promise<number> {
  const folder = await incomingFolder();
  const old = (await readdir(folder)).filter((name) => {
    const begun = partBegun(name);
    return begun !== null && begun < before.getTime();
  });
  for (const name of old) await rm(join(/* turbopackIgnore: true */ folder, name), { force: true });
  return old.length;
}
