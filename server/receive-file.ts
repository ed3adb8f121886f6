import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { judgeFile } from "./file-kind";

export const LARGEST_FILE = 50 * 1024 * 1024;

/** A file that arrived whole and is of a kind we take; its bytes lie in a part, synced. */
export type ArrivedFile = {
  name: string;
  part: string;
  sha256: string;
  size: number;
  mediaType: string;
};

/** A file that was not taken, and why. */
export type BadFile = { name: string; problem: FileProblem };

export type FileProblem =
  | "file_empty"
  | "file_too_large"
  | "file_unknown_type"
  | "file_misnamed"
  | "too_many_files";

export type Arrival = { file: ArrivedFile } | { bad: BadFile };

/** What one request may still bring; all its files draw from it. */
export type Allowance = { bytes: number };

/**
 * Writes a file to a part of its own while it arrives and hashes it on the way. A file that is not taken is
 * still read to its end, because its sender listens for an answer only after the last byte. It leaves no part
 * behind unless it arrived.
 */
export async function receiveFile(
  bytes: AsyncIterable<Buffer>,
  name: string,
  { folder, allowance, now }: { folder: string; allowance: Allowance; now: Date },
): Promise<Arrival> {
  const part = join(/* turbopackIgnore: true */ folder, partName(now));
  let arrived = false;
  try {
    const { sha256, size, fault } = await writePart(bytes, part, allowance);
    if (fault) throw fault;
    if (size === 0) return { bad: { name, problem: "file_empty" } };
    if (sha256 === null) return { bad: { name, problem: "file_too_large" } };
    const judged = await judgeFile(part, name);
    if (!judged.ok) return { bad: { name, problem: judged.problem } };
    arrived = true;
    return { file: { name: judged.name, part, sha256, size, mediaType: judged.mediaType } };
  } finally {
    if (!arrived) await rm(part, { force: true });
  }
}

async function writePart(bytes: AsyncIterable<Buffer>, part: string, allowance: Allowance) {
  const hash = createHash("sha256");
  const handle = await open(part, "wx", 0o600);
  let size = 0;
  let fits = true;
  let fault: unknown;
  // A full disk must not leave the sender waiting: what follows is read and dropped.
  const keepFault = (error: unknown) => {
    fault = error;
  };
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (fault || !fits) continue;
      allowance.bytes -= chunk.length;
      fits = size <= LARGEST_FILE && allowance.bytes >= 0;
      if (fits) {
        hash.update(chunk);
        await handle.appendFile(chunk).catch(keepFault);
      } else {
        // One film must not use up what the other files of the report may have.
        allowance.bytes += size;
        await handle.truncate().catch(keepFault);
      }
    }
    if (fits && !fault) await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: fits ? hash.digest("hex") : null, size, fault };
}

/** The instant stands in the name, so that what a crash left behind is known by its age. */
function partName(now: Date): string {
  return `${now.getTime()}-${randomUUID()}.part`;
}

/** When a part was begun; null for any other file. */
export function partBegun(name: string): number | null {
  const [, begun] = /^(\d+)-[0-9a-f-]{36}\.part$/.exec(name) ?? [];
  return begun ? Number(begun) : null;
}
