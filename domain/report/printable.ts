/** What no document can hold: controls, code points that are none, and halves of letters. */
const UNPRINTABLE =
  /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/**
 * A text as a document has it: one line, each letter in one piece. TCVN 6909:2001 knows both ways of writing a
 * Vietnamese letter and they look the same; one file has one, so that it can be searched.
 */
export function printable(text: string): string {
  return text.normalize("NFC").replace(UNPRINTABLE, "").replace(/\s+/g, spaces).trim();
}

/** The lines of a text that was typed in several, without the empty ones. */
export function printableLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(printable)
    .filter((line) => line !== "");
}

/** A space that must not break stays one. */
function spaces(run: string): string {
  return /^\u00a0+$/.test(run) ? run : " ";
}
