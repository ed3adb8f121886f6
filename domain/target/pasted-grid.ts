import { fold } from "../text";
import { type ListRow, rowsOf } from "../village-rows";

/** Where a year's figures stand in a pasted table. */
type YearColumn = { year: number; column: number };

export type PastedGrid = {
  /** The rows under the years, with the number of the line they begin on. */
  rows: ListRow[];
  columns: YearColumn[];
  /** The columns before the first year: who or what a row is of. */
  labels: number;
  /** The rows above, whose words name the columns. */
  heads: ListRow[];
};

/** What is wrong with the years of a table. */
export type HeadProblem = {
  line: number;
  /** Counted from one, as a spreadsheet's reader counts; null for the table as a whole. */
  column: number | null;
  code: "no_years" | "year_twice" | "year_out_of_plan" | "merged_years";
  /** What stands there. */
  said: string;
};

const YEAR = /(?<!\d)(20\d{2})(?!\d)/;
const HEAD_ROWS = 8;

/**
 * Finds the years above a pasted table. The year row is the first with a year in it; a year over several columns
 * is understood when only one of them holds anything.
 */
export function gridOf(
  text: string,
  years: readonly number[],
): { grid: PastedGrid | null; problems: HeadProblem[] } {
  const rows = rowsOf(text);
  const place = rows.slice(0, HEAD_ROWS).findIndex(({ cells }) => cells.some(isYearCell));
  const head = rows[place];
  if (!head) {
    const line = rows[0]?.line ?? 1;
    return { grid: null, problems: [{ line, column: null, code: "no_years", said: "" }] };
  }
  const found = head.cells.flatMap((cell, column) =>
    isYearCell(cell) ? [{ year: Number(YEAR.exec(cell)?.[1]), column }] : [],
  );
  const below = rows.slice(place + 1).filter(({ cells }) => !isSubHead(cells, found));
  const problems: HeadProblem[] = [];
  const columns = found.flatMap(({ year, column }, index): YearColumn[] => {
    const said = head.cells[column] ?? "";
    const problem = (code: HeadProblem["code"]) => {
      problems.push({ line: head.line, column: column + 1, code, said });
      return [];
    };
    if (!years.includes(year)) return problem("year_out_of_plan");
    if (found.findIndex((one) => one.year === year) !== index) return problem("year_twice");
    const next = found[index + 1]?.column ?? widthOf(head, below);
    const spanned = Array.from({ length: next - column }, (_, step) => column + step).filter(
      (one) => one === column || (head.cells[one] ?? "") === "",
    );
    const filled = spanned.filter((one) => below.some(({ cells }) => (cells[one] ?? "") !== ""));
    if (filled.length > 1) return problem("merged_years");
    return [{ year, column: filled[0] ?? column }];
  });
  const labels = found[0]?.column ?? 0;
  return { grid: { rows: below, columns, labels, heads: rows.slice(0, place + 1) }, problems };
}

/** "Năm 2026", "2026", "Kế hoạch 2026": a year and no other number. */
function isYearCell(cell: string): boolean {
  return YEAR.test(cell) && (cell.match(/\d+/g) ?? []).length === 1 && cell.length < 60;
}

/** A second line of the head: words alone under the years, or the numbers of the columns. */
function isSubHead(cells: readonly string[], found: readonly YearColumn[]): boolean {
  const under = found.map(({ column }) => cells[column] ?? "");
  const said = under.filter((cell) => cell !== "");
  if (said.length === 0) return false;
  const isNumbering = cells.filter(Boolean).every((cell) => /^\(?\d{1,2}\)?$|^[A-Z]$/.test(cell));
  const isUnit = said.every((cell) =>
    /^\(?(nguoi|%|don vi tinh|dvt|so nguoi)\)?$/.test(fold(cell)),
  );
  return (
    isUnit ||
    (isNumbering &&
      cells.filter(Boolean).length === cells.length &&
      cells.length > 1 &&
      /^\(?[1A]\)?$/.test(cells[0] ?? ""))
  );
}

function widthOf(head: ListRow, rows: readonly ListRow[]): number {
  return Math.max(head.cells.length, ...rows.map(({ cells }) => cells.length));
}

/** What stands for "no figure" in tables: nothing, a dash, an ellipsis. */
export function isBlank(cell: string): boolean {
  return /^(?:[-–—.…]*|x)$/i.test(cell.trim());
}

/** A row that sums the others up, not one of them. */
export function isTotal(labels: readonly string[]): boolean {
  return labels.some((cell) => /^(tong( (cong|so))?|cong|toan xa|total)\b/.test(fold(cell)));
}
