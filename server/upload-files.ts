import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { uploadsFolder } from "./evidence-store";
import { judgeFile } from "./file-kind";
import type { ArrivedFile, FileProblem } from "./receive-file";
import type { Upload } from "./upload-rows";

/** How many bytes of an upload are here; null when there is no such file. */
export async function bytesHere({ id }: Upload): Promise<number | null> {
  const found = await stat(await placeOf(id)).catch(() => null);
  return found?.size ?? null;
}

/** Looks into an upload whose last piece has come: what an ordinary file must be, it must be too. */
export async function judgeUpload({
  id,
  name,
  size,
}: Upload): Promise<{ file: ArrivedFile } | { problem: FileProblem }> {
  const part = await placeOf(id);
  const judged = await judgeFile(part, name);
  if (!judged.ok) return { problem: judged.problem };
  const sha256 = await hashOf(part);
  await sync(part);
  return { file: { part, sha256, size, name: judged.name, mediaType: judged.mediaType } };
}

/** Takes away an upload's bytes and what the protocol noted about it. */
export async function dropUpload(id: string): Promise<void> {
  const part = await placeOf(id);
  await rm(part, { force: true });
  await rm(`${part}.json`, { force: true });
}

async function placeOf(id: string): Promise<string> {
  return join(/* turbopackIgnore: true */ await uploadsFolder(), id);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
