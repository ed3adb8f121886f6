import "server-only";
import { type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Where the bytes of evidence lie, each content once under its SHA-256. */
export type EvidenceStore = {
  /** Takes over a received part, already synced; when it returns, a power cut no longer loses it. */
  put(part: string, sha256: string): Promise<void>;
  has(sha256: string): Promise<boolean>;
  /** The bytes; null when there are none. */
  open(sha256: string): Promise<ReadableStream<Uint8Array> | null>;
  remove(sha256: string): Promise<void>;
};

/** The store of this installation: a folder on its own disk. */
export function evidenceStore(): EvidenceStore {
  const folder = evidenceFolder();
  const placeOf = (sha256: string) => join(/* turbopackIgnore: true */ folder, sha256);
  return {
    async put(part, sha256) {
      // The same content may lie there already; the new bytes then replace equal ones.
      await rename(part, placeOf(sha256));
      await syncFolder(folder);
    },
    async has(sha256) {
      return (await unlessMissing(stat(placeOf(sha256)))) !== null;
    },
    async open(sha256) {
      const isThere = await this.has(sha256);
      return isThere ? bytesOf(placeOf(sha256)) : null;
    },
    async remove(sha256) {
      await rm(placeOf(sha256), { force: true });
    },
  };
}

/**
 * Where parts are written while they arrive. On the same disk as the store, so that taking one over is a
 * rename and never a copy that could stop half way.
 */
export function incomingFolder(): Promise<string> {
  return madeFolder("incoming");
}

/** Where files that come piece by piece lie until their last piece is there. */
export function uploadsFolder(): Promise<string> {
  return madeFolder("uploads");
}

async function madeFolder(name: string): Promise<string> {
  const folder = join(/* turbopackIgnore: true */ evidenceFolder(), name);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made) {
    await syncFolder(evidenceFolder());
    await syncFolder(dataFolder());
  }
  return folder;
}

function evidenceFolder(): string {
  return join(/* turbopackIgnore: true */ dataFolder(), "evidence");
}

function dataFolder(): string {
  const folder = process.env.DATA_DIR;
  if (!folder) throw new Error("DATA_DIR is not set: start the product with `npm run up`");
  return folder;
}

/** A new name is only durable once the folder that holds it is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const CHUNK = 64 * 1024;

/** A file's bytes, as fast as they are taken. It is open only from the first byte to the last, or until nobody listens. */
function bytesOf(path: string): ReadableStream<Uint8Array> {
  let file: FileHandle | undefined;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(stream) {
      file ??= await open(path);
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
      if (bytesRead > 0) return stream.enqueue(buffer.subarray(0, bytesRead));
      await file.close();
      stream.close();
    },
    cancel: () => file?.close(),
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
