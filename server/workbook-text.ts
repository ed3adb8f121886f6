import { strFromU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { FieldProblem } from "../domain/refusal";

/** What the parts of a workbook may come to when they are unpacked, and how many there may be. */
const MOST_BYTES = 30 * 1024 * 1024;
const MOST_PARTS = 500;
/** More rows and columns than a list or an annex has; what is read beyond them only tells that there are more. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 255;

/** A cell beyond column ZZ. */
const FAR = /\sr="[A-Z]{3,}\d+"/;

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type Sheet = Workbook["sheets"][number];
type Value = Sheet["rows"][number][number];

export type WorkbookOptions = {
  /** What is written into the lower cells of a number that is merged over several rows; without it they are empty. */
  merged?: string;
};

/**
 * The first sheet of a workbook that is shown and has anything in it, as a spreadsheet copies it: cells divided by tabs, a
 * merged cell's value in its first cell. Numbers are written the Vietnamese way, so that 5.05 in a cell of people is refused
 * like "5,05" and not read as five hundred and five; a percentage is what its cell shows.
 */
export async function workbookText(
  bytes: Uint8Array,
  { merged }: WorkbookOptions = {},
): Promise<{ text: string } | { problem: FieldProblem }> {
  const parts = bounded(bytes);
  if (typeof parts === "string") return { problem: parts };
  const workbook = await readXlsx(parts, {
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    readStyles: true,
    range: `A1:ZZ${MOST_ROWS + 1}`,
  }).catch(() => null);
  if (!workbook) return { problem: "table_broken" };
  const sheet = workbook.sheets.find(({ rows }) => rows.some((row) => row.some(isFilled)));
  if (!sheet) return { problem: "file_empty" };
  const { rows } = sheet;
  const isBeyond =
    rows.length > MOST_ROWS || rows.some((row) => row.slice(MOST_COLUMNS).some(isFilled));
  if (isBeyond) return { problem: "table_too_large" };
  const covered = merged === undefined ? new Set<string>() : coveredBelow(sheet);
  const lines = rows.map((row, at) =>
    Array.from(row, (value, column) => {
      const place = `${at},${column}`;
      return covered.has(place) ? merged : quoted(written(value, sheet, place));
    }).join("\t"),
  );
  return { text: lines.join("\n") };
}

/** The cells of a row below, into which a number of the row above reaches. */
function coveredBelow(sheet: Sheet): Set<string> {
  const { rows, merges = [] } = sheet;
  const places = new Set<string>();
  for (const { startRow, startCol, endRow } of merges) {
    const value = written(rows[startRow]?.[startCol], sheet, `${startRow},${startCol}`);
    if (startCol >= MOST_COLUMNS || !/^=|^\d[\d.,\s]*%?$/.test(value)) continue;
    for (let at = startRow + 1; at <= endRow && at < rows.length; at += 1) {
      const place = `${at},${startCol}`;
      // No sheet merges a cell twice; a file that says so is not to cost more for it.
      if (places.has(place)) break;
      places.add(place);
    }
  }
  return places;
}

/**
 * The parts that hold cells, packed anew without compression once each has been unpacked into no more than it says it is: what
 * would swell beyond that is cut short, and does not read.
 */
function bounded(bytes: Uint8Array): Uint8Array | "table_too_large" | "table_broken" {
  let total = 0;
  let count = 0;
  const isOver = () => total > MOST_BYTES || count > MOST_PARTS;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        total += originalSize;
        count += 1;
        return !isOver();
      },
    });
    const isWide = Object.entries(parts).some(
      ([name, part]) => name.startsWith("xl/worksheets/") && FAR.test(strFromU8(part)),
    );
    return isOver() || isWide ? "table_too_large" : zipSync(parts, { level: 0 });
  } catch {
    return "table_broken";
  }
}

function isFilled(value: Value | undefined): boolean {
  return value !== null && value !== undefined && value !== "";
}

function written(value: Value | undefined, { cells }: Sheet, place: string): string {
  const cell = cells?.get(place);
  // A formula that no program has reckoned yet is no empty cell.
  if (cell?.formula && !isFilled(value)) return `=${cell.formula}`;
  if (typeof value === "number") {
    return isPercent(cell?.style?.numFmt) ? `${decimal(value * 100)}%` : decimal(value);
  }
  if (value instanceof Date) return dayWritten(value);
  // A row of the sheet stays a line of the text.
  return value === null || value === undefined ? "" : String(value).replace(/\s*[\r\n]+\s*/g, " ");
}

/** Whether a format shows a hundredfold with the sign; a sign in quotation marks or behind a backslash is only a letter. */
function isPercent(format = ""): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** The number as it was typed, without what binary adds to its end. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(12))).replace(".", ",");
}

function dayWritten(day: Date): string {
  const [year, month, date] = day.toISOString().slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}

function quoted(cell: string): string {
  return /["\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
