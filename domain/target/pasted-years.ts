import { fold } from "../text";
import { rowsOf } from "../village-rows";
import { parseFigure, type TargetUnit } from "./figure";
import { gridOf, isBlank, isTotal, MERGED, type PastedGrid } from "./pasted-grid";
import type { PastedProblem } from "./pasted-shares";
import { subjectKey } from "./target-name";

type PastedYear = {
  line: number;
  year: number;
  /** What the table calls the row, or the column of a table with a year a row. */
  label: string;
  value: number;
  typed: string;
};

type PastedYears = { figures: PastedYear[]; problems: PastedProblem[] };

type Known = {
  years: readonly number[];
  unit: TargetUnit;
  name: string;
  isPart: boolean;
  /** What the plan's other targets are called. */
  others: readonly string[];
};

/**
 * Reads a target's yearly figures out of a pasted table: years across with one row of figures (or several, one of
 * which is called as the target is), or a year a row.
 */
export function readYears(text: string, known: Known): PastedYears {
  const { figures, problems } = yearRows(text, known) ?? yearsAcross(text, known);
  const [first] = figures;
  if (!first || !isOfAnother(first.label, known)) return { figures, problems };
  const { line, label: said } = first;
  return {
    figures: [],
    problems: [...problems, { line, column: null, code: "other_target", said }],
  };
}

/** Whether a row is called as another target is, or is one "trong đó" of a target that is part of none. */
function isOfAnother(label: string, { name, others, isPart }: Known): boolean {
  const key = subjectKey(label);
  if (key === subjectKey(name)) return false;
  if (key !== "" && others.some((other) => subjectKey(other) === key)) return true;
  return !isPart && /^\W*trong do\b/.test(fold(label));
}

function yearsAcross(text: string, known: Known): PastedYears {
  const { grid, problems } = gridOf(text, known.years);
  if (!grid) return { figures: [], problems };
  const row = rowOf(grid, known.name);
  if (!row) {
    const [first] = grid.rows;
    const code = first ? "several_rows" : "no_years";
    return {
      figures: [],
      problems: [...problems, { line: first?.line ?? 1, column: null, code, said: "" }],
    };
  }
  const read = grid.columns.map(({ year, column }) => ({
    year,
    column,
    typed: row.cells[column] ?? "",
  }));
  return figuresOf(
    read.map((cell) => ({
      ...cell,
      line: row.line,
      label: labelIn(row.cells.slice(0, grid.labels)),
    })),
    known.unit,
    problems,
  );
}

/** The one row with figures; of several the one that is called as the target, else the total. */
function rowOf({ rows, columns, labels }: PastedGrid, name: string) {
  const filled = rows.filter(({ cells }) =>
    columns.some(({ column }) => !isBlank(cells[column] ?? "")),
  );
  if (filled.length === 1) return filled[0];
  const key = subjectKey(name);
  const called = filled.filter(({ cells }) =>
    cells.slice(0, labels).some((cell) => cell !== "" && subjectKey(cell) === key),
  );
  if (called.length === 1) return called[0];
  const totals = filled.filter(({ cells }) => isTotal(cells.slice(0, labels)));
  return totals.length === 1 ? totals[0] : undefined;
}

/** The words by which a row is called, not its number. */
function labelIn(cells: readonly string[]): string {
  return cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? "";
}

/** A year a row: one cell is the year, one other the figure. Null when the table does not stand so. */
function yearRows(text: string, { years, unit }: Known): PastedYears | null {
  const rows = rowsOf(text);
  const placed = rows.flatMap(({ line, cells }) => {
    const at = cells.findIndex((cell) => /^(?:năm |year )?20\d{2}$/i.test(cell));
    const others = cells.flatMap((cell, column) =>
      column > at && !isBlank(cell) && (cell === MERGED || /\d/.test(cell))
        ? [{ column, typed: cell }]
        : [],
    );
    const [figure] = others;
    if (at < 0 || cells.filter((cell) => /^(?:năm |year )?20\d{2}$/i.test(cell)).length > 1)
      return [];
    return [
      {
        line,
        year: Number(cells[at]?.slice(-4)),
        at,
        others,
        column: figure?.column ?? at + 1,
        typed: figure?.typed ?? "",
      },
    ];
  });
  if (placed.length < 2 || new Set(placed.map(({ at }) => at)).size !== 1) return null;
  const problems: PastedProblem[] = placed.flatMap(
    ({ line, year, at, others }): PastedProblem[] => {
      const said = String(year);
      if (!years.includes(year)) return [{ line, column: at + 1, code: "year_out_of_plan", said }];
      if (placed.find((one) => one.year === year)?.line !== line)
        return [{ line, column: at + 1, code: "year_twice", said }];
      return others.length > 1
        ? [
            {
              line,
              column: (others[1]?.column ?? 0) + 1,
              code: "two_values",
              said: others[1]?.typed ?? "",
            },
          ]
        : [];
    },
  );
  const good = placed.filter(({ line }) => problems.every((one) => one.line !== line));
  const heads = rows.filter(({ line }) => line < (placed[0]?.line ?? 0)).reverse();
  const label = (column: number) => labelIn(heads.map(({ cells }) => cells[column] ?? ""));
  return figuresOf(
    good.map((cell) => ({ ...cell, label: label(cell.column) })),
    unit,
    problems,
  );
}

type Cell = { line: number; year: number; label: string; column: number; typed: string };

function figuresOf(
  cells: readonly Cell[],
  unit: TargetUnit,
  heads: readonly PastedProblem[],
): PastedYears {
  const problems = [...heads];
  const figures = cells.flatMap(({ line, year, label, column, typed }): PastedYear[] => {
    if (isBlank(typed)) return [];
    const figure = parseFigure(typed, unit);
    if (figure.ok) return [{ line, year, label, value: figure.value, typed }];
    const code = typed === MERGED ? "merged_figure" : figure.problem;
    problems.push({ line, column: column + 1, code, said: typed });
    return [];
  });
  return { figures, problems };
}
