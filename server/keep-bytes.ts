import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Transaction } from "../db/client";
import { type EvidenceStore, evidenceStore, incomingFolder } from "./evidence-store";
import { holdContent } from "./staging";

export type MadeFile = { name: string; mediaType: string; bytes: Uint8Array };
export type StoredFile = { sha256: string; name: string; size: number; mediaType: string };

/** Stores bytes that were made here, durably, under their SHA-256; nothing sweeps them until the transaction ends. */
export async function keepBytes(
  holding: Transaction,
  { name, mediaType, bytes }: MadeFile,
  store: EvidenceStore = evidenceStore(),
): Promise<StoredFile> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await holdContent(holding, sha256);
  const part = join(await incomingFolder(), randomUUID());
  try {
    const file = await open(part, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await store.put(part, sha256);
  } finally {
    await rm(part, { force: true });
  }
  return { sha256, name, size: bytes.length, mediaType };
}
