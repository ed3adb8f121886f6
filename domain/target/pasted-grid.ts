import { fold } from "../text";
import { type ListRow, rowsOf } from "../village-rows";

/** Where a year's figures stand in a pasted table. */
type YearColumn = { year: number; column: number };

export type PastedGrid = {
  /** The rows under the years, with the number of the line they begin on. */
  rows: ListRow[];
  /** The row "1, 2, 3" under the years: the numbers of the columns, unless its reader knows better. */
  numbering: ListRow | null;
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
  code: "no_years" | "year_twice" | "year_out_of_plan" | "merged_years" | "year_in_title";
  /** What stands there. */
  said: string;
};

/** What stands in the lower cells of a figure that a workbook merges over several rows. */
export const MERGED = "↑";

const YEAR = /(?<!\d)(20\d{2})(?!\d)/;
const HEAD_ROWS = 8;

/**
 * Finds the years above a pasted table. The year row is the first with a year in it that is no title; a year over
 * several columns is understood when only one of them holds anything.
 */
export function gridOf(
  text: string,
  years: readonly number[],
): { grid: PastedGrid | null; problems: HeadProblem[] } {
  const rows = rowsOf(text);
  const top = rows.slice(0, HEAD_ROWS);
  const place = top.findIndex(
    ({ cells }, at) => cells.some(isYearCell) && !isTitle(cells, top.slice(at + 1), years),
  );
  const head = rows[place];
  if (!head) {
    const line = rows[0]?.line ?? 1;
    return { grid: null, problems: [{ line, column: null, code: "no_years", said: "" }] };
  }
  const titled = underTitle(rows, place, years);
  if (titled) return titled;
  const found = head.cells.flatMap((cell, column) =>
    isYearCell(cell) ? [{ year: Number(YEAR.exec(cell)?.[1]), column }] : [],
  );
  const under = withoutMerges(rows.slice(place + 1), found);
  const units = under.slice(0, 2).filter(({ cells }) => isUnitRow(cells, found));
  const numbering = under
    .slice(0, 3)
    .find(({ cells }, at) => at <= units.length && isRunning(cells));
  const rest = under.filter((row) => !units.includes(row) && row !== numbering);
  // Numbers over nothing number no columns: they are the figures.
  const isAlone = numbering !== undefined && !rest.some(({ cells }) => hasFigure(cells, found));
  const below = isAlone ? under.filter((row) => !units.includes(row)) : rest;
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
  return {
    grid: {
      rows: below,
      numbering: isAlone ? null : (numbering ?? null),
      columns,
      labels,
      heads: rows.slice(0, place + 1),
    },
    problems,
  };
}

/**
 * A table of one year that only its title names: the one column with figures is that year's. Null where the years stand
 * over their columns.
 */
function underTitle(rows: readonly ListRow[], place: number, years: readonly number[]) {
  const title = rows[place];
  const [said = "", ...others] = title?.cells ?? [];
  const top = rows.findIndex(({ cells }, at) => at > place && cells.filter(Boolean).length > 1);
  const head = rows[top];
  if (!title || !head || said === "" || others.some(Boolean)) return null;
  const under = rows.slice(top + 1);
  const numbering = under.slice(0, 2).find(({ cells }) => isRunning(cells)) ?? null;
  const rest = under.filter((row) => row !== numbering);
  const isAlone = rest.length === 0;
  const below = isAlone ? under : rest;
  const columns = head.cells.flatMap((words, column) =>
    !NO_FIGURES.test(fold(words)) && isOfFigures(below, column) ? [column] : [],
  );
  const [column] = columns;
  // Without figures under a head of words, it is no such table.
  if (column === undefined || head.cells.some((cell) => /\d/.test(cell))) return null;
  const year = Number(YEAR.exec(said)?.[1]);
  const problem = (code: HeadProblem["code"]) => ({
    grid: null,
    problems: [{ line: title.line, column: 1, code, said }],
  });
  if (!years.includes(year)) return problem("year_out_of_plan");
  if (columns.length > 1) return problem("year_in_title");
  const grid: PastedGrid = {
    ...{ rows: withoutMerges(below, [{ year, column }]), columns: [{ year, column }] },
    ...{ labels: column, heads: rows.slice(0, top + 1), numbering: isAlone ? null : numbering },
  };
  return { grid, problems: [] };
}

/** The heads of what stands beside figures: numbers of rows, names, notes. */
const NO_FIGURES =
  /^(?:stt|tt|so tt|so thu tu|ghi chu)$|^(?:ten|thon|xom|to dan pho|don vi|dia ban|khu)\b/;

function isOfFigures(rows: readonly ListRow[], column: number): boolean {
  const said = rows.map(({ cells }) => cells[column] ?? "").filter((cell) => !isBlank(cell));
  return said.filter((cell) => /^\d[\d.,\s]*%?$/.test(cell)).length * 2 > said.length;
}

/** Only what is merged among the figures counts: not a number of a row, nor a year that reaches down into the head. */
function withoutMerges(rows: readonly ListRow[], found: readonly YearColumn[]): ListRow[] {
  const labels = found[0]?.column ?? 0;
  const below = (column: number) => rows.findIndex(({ cells }) => cells[column] !== MERGED);
  const isFree = (at: number, column: number) =>
    column < labels ||
    (found.some((one) => one.column === column) && (below(column) < 0 || at < below(column)));
  return rows.map(({ line, cells }, at) => ({
    line,
    cells: cells.map((cell, column) => (cell === MERGED && isFree(at, column) ? "" : cell)),
  }));
}

/** "Năm 2026", "2026", "Kế hoạch 2026": a year and no other number. */
function isYearCell(cell: string): boolean {
  return YEAR.test(cell) && (cell.match(/\d+/g) ?? []).length === 1 && cell.length < 60;
}

/** "CHỈ TIÊU GIAO NĂM 2026" alone at the left over a head that has the years. */
function isTitle(
  cells: readonly string[],
  after: readonly ListRow[],
  years: readonly number[],
): boolean {
  if (!cells[0] || cells.filter(Boolean).length > 1) return false;
  return after.some((row) => {
    const numbers = row.cells.filter((cell) => /\d/.test(cell));
    return (
      row.cells.filter(Boolean).length > 1 &&
      numbers.every(isYearCell) &&
      numbers.some((cell) => years.includes(Number(YEAR.exec(cell)?.[1])))
    );
  });
}

/** Units alone under the years. */
function isUnitRow(cells: readonly string[], found: readonly YearColumn[]): boolean {
  const said = found.map(({ column }) => cells[column] ?? "").filter((cell) => cell !== "");
  return (
    said.length > 0 &&
    said.every((cell) => /^\(?(nguoi|%|don vi tinh|dvt|so nguoi)\)?$/.test(fold(cell)))
  );
}

/** "1, 2, 3" or "A, B, 1, 2" through all columns. */
function isRunning(cells: readonly string[]): boolean {
  const said = cells.map((cell) => cell.replace(/^\((.*)\)$/, "$1"));
  const letters = said.filter((cell) => /^[A-Z]$/.test(cell)).length;
  return (
    said.length > 1 &&
    said.every((cell, at) =>
      at < letters ? cell === String.fromCharCode(65 + at) : cell === String(at - letters + 1),
    )
  );
}

function hasFigure(cells: readonly string[], columns: readonly YearColumn[]): boolean {
  return columns.some(({ column }) => !isBlank(cells[column] ?? ""));
}

function widthOf(head: ListRow, rows: readonly ListRow[]): number {
  return Math.max(head.cells.length, ...rows.map(({ cells }) => cells.length));
}

/** What stands for "no figure" in tables: nothing, a dash, an ellipsis. */
export function isBlank(cell: string): boolean {
  return /^(?:[-–—.…]*|x)$/i.test(cell.trim());
}

const SUM =
  /^(?:tổng(?: cộng| số)?|cộng)(?: (?:các thôn|toàn xã|cả xã|xã \p{L}.*))?$|^toàn xã(?: \p{L}.*)?$|^total$/u;
const BARE_SUM = /^(?:tong(?: cong| so)?|cong)(?: toan xa)?$|^toan xa$/;

/** A row that sums the others up, not one of them. Its words stand alone: "Cộng Hòa" and "Tống Xá" are villages. */
export function isTotal(labels: readonly string[]): boolean {
  return labels.some((cell) => {
    const words = wordsOf(cell);
    return SUM.test(words) || BARE_SUM.test(words);
  });
}

/** "Tổng cộng (I + II):" without what is beside the words. */
function wordsOf(cell: string): string {
  const words = cell.normalize("NFC").toLowerCase();
  return words.replace(/\s*\([^)]*\)\s*$/, "").replace(/[\s.:;]+$/, "");
}
