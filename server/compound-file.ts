import { type FileHandle, open } from "node:fs/promises";

/** What an Office program before 2007 wrote. */
export type LegacyOffice = "doc" | "xls" | "ppt";

// The stream that holds the document itself, directly under the root; an embedded table has its own further down.
const MAIN_STREAMS: Record<string, LegacyOffice> = {
  WordDocument: "doc",
  Workbook: "xls",
  Book: "xls",
  "PowerPoint Document": "ppt",
};

const ENTRY_SIZE = 128;
const MOST_DIRECTORY_SECTORS = 4096;
const NO_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;

/**
 * Which program's document a compound file ([MS-CFB], "OLE") is. The same container also holds mail messages,
 * installers and encrypted documents; those answer null, as does one whose inner order is broken.
 */
export async function legacyOfficeKind(path: string): Promise<LegacyOffice | null> {
  const file = await open(path, "r");
  try {
    const entries = await readDirectory(file);
    return entries && mainStream(entries);
  } finally {
    await file.close();
  }
}

/** The directory's sectors form a chain through the allocation table. */
async function readDirectory(file: FileHandle): Promise<Buffer | null> {
  const header = await readAt(file, 0, 512);
  if (!header) return null;
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return null;
  const size = 2 ** shift;
  const sectorAt = (sector: number) => readAt(file, (sector + 1) * size, size);
  const sectors: Buffer[] = [];
  let sector = header.readUInt32LE(48);
  while (sector < NO_SECTOR && sectors.length < MOST_DIRECTORY_SECTORS) {
    const content = await sectorAt(sector);
    if (!content) return null;
    sectors.push(content);
    const table = await tableSector(header, Math.floor(sector / (size / 4)), size, sectorAt);
    const part = table === null ? null : await sectorAt(table);
    if (!part) return null;
    sector = part.readUInt32LE((sector % (size / 4)) * 4);
  }
  return Buffer.concat(sectors);
}

/** Where the n-th sector of the allocation table lies: the header names 109, a chain of lists the others. */
async function tableSector(
  header: Buffer,
  n: number,
  size: number,
  sectorAt: (sector: number) => Promise<Buffer | null>,
): Promise<number | null> {
  if (n < 109) return header.readUInt32LE(76 + n * 4);
  const perList = size / 4 - 1;
  let list = header.readUInt32LE(68);
  for (let left = n - 109; list < NO_SECTOR; left -= perList) {
    const content = await sectorAt(list);
    if (!content) return null;
    if (left < perList) return content.readUInt32LE(left * 4);
    list = content.readUInt32LE(perList * 4);
  }
  return null;
}

/** Looks through the root's own children, a tree of left and right neighbours. */
function mainStream(entries: Buffer): LegacyOffice | null {
  const count = Math.floor(entries.length / ENTRY_SIZE);
  if (count === 0) return null;
  const seen = new Set<number>();
  const open = [entries.readUInt32LE(76)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === NO_ENTRY || id >= count || seen.has(id)) continue;
    seen.add(id);
    const entry = entries.subarray(id * ENTRY_SIZE, (id + 1) * ENTRY_SIZE);
    const length = Math.min(64, entry.readUInt16LE(64));
    const name = entry.toString("utf16le", 0, Math.max(0, length - 2));
    const kind = MAIN_STREAMS[name];
    if (kind) return kind;
    open.push(entry.readUInt32LE(68), entry.readUInt32LE(72));
  }
  return null;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer | null> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  // The last sector of a file may be cut short; what is missing reads as nothing.
  return bytesRead === 0 ? null : buffer;
}
