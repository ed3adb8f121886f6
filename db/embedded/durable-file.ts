import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Writes a private file whole or not at all, whatever happens to the machine meanwhile. */
export function replaceDurably(file: string, content: string) {
  const aside = writeAside(file, content);
  fs.renameSync(aside, file);
  syncFolder(path.dirname(file));
}

/** The same, but where the file already exists it stays as it is: of two at once, one wins. */
export function createDurably(file: string, content: string) {
  const aside = writeAside(file, content);
  try {
    fs.linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(aside);
  }
  syncFolder(path.dirname(file));
}

/** A new name in a folder survives a power cut only once the folder itself is on the disk. */
export function syncFolder(folder: string) {
  const handle = fs.openSync(folder, "r");
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

function writeAside(file: string, content: string): string {
  const aside = `${file}.${randomBytes(6).toString("hex")}`;
  const handle = fs.openSync(aside, "wx", 0o600);
  fs.writeFileSync(handle, content);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  return aside;
}
