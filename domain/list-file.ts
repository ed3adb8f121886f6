/** The text of a file that a spreadsheet wrote: in one of the two Unicode forms, or as old Vietnamese Windows does. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}

/** More bytes than any commune's list or annex has; what a form may send lies above it (next.config.js). */
export const LARGEST_LIST_FILE = 3 * 1024 * 1024;
