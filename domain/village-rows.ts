import Papa from "papaparse";

/** A row of a pasted list with the number of the line on which it begins. */
export type ListRow = { line: number; cells: string[] };

const DELIMITERS = ["\t", ";", ","] as const;

/** The rows of a list as it comes out of a spreadsheet, by copying or as a file; blank ones are left out. */
export function rowsOf(text: string): ListRow[] {
  const clean = cleaned(text);
  const rows: ListRow[] = [];
  let line = 1;
  for (const cells of cellsOf(clean, delimiterOf(clean))) {
    const tidy = cells.map(tidied);
    if (tidy.some((cell) => cell !== "")) rows.push({ line, cells: tidy });
    line += cells.join("").split("\n").length;
  }
  return rows;
}

function cellsOf(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  // A quotation mark that nobody closed would swallow the rest of the list: then it is a letter like any other.
  const broken = errors.some(({ type }) => type === "Quotes");
  if (!broken) return data;
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", quoteChar: "\u0000" }).data;
}

/** What most lines are divided by. */
function delimiterOf(text: string): string {
  const lines = text.split("\n");
  const uses = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length;
  return DELIMITERS.reduce((best, next) => (uses(next) > uses(best) ? next : best));
}

/** One spelling of letters and line ends; nothing that cannot be seen. */
function cleaned(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{C}\t\n]/gu, "");
}

function tidied(cell: string): string {
  const words = cell.replace(/\s+/g, " ").trim();
  return /^"[^"]*"$/.test(words) ? words.slice(1, -1).trim() : words;
}
