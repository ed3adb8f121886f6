/** What a reader of plans takes for a file that is no text. */
const NO_TEXT = "\ufffd";

/** A file's text: UTF-8, or UTF-16 as Notepad's "Unicode" saves it. */
export function textOfFile(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return NO_TEXT;
  }
}
