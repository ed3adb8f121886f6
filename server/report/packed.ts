import { type Zippable, zipSync } from "fflate";

/** The first day that a zip file knows, on the clock it is read by: the bytes are the same in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** The parts of an office file as one, the same bytes for the same parts. The list of types comes first. */
export function packed(parts: Record<string, Uint8Array>): Buffer {
  const names = Object.keys(parts).sort();
  const first = "[Content_Types].xml";
  const ordered: Zippable = {};
  for (const name of [first, ...names.filter((name) => name !== first)]) {
    const part = parts[name];
    if (part) ordered[name] = part;
  }
  return Buffer.from(zipSync(ordered, { level: 6, mtime: NO_TIME }));
}
