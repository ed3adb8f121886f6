import type { FieldProblem } from "../refusal";
import { fold } from "../text";
import { parseFigure, type TargetUnit } from "./figure";
import { gridOf, type HeadProblem, isBlank, isTotal, MERGED, type PastedGrid } from "./pasted-grid";

export type KnownVillage = {
  id: string;
  name: string;
  aliases: readonly string[];
  formerCommune: string | null;
};

/** Why a cell or a row of a pasted table was not understood. */
type RowProblem = {
  line: number;
  column: number | null;
  code:
    | FieldProblem
    | "two_values"
    | "merged_figure"
    | "several_rows"
    | "other_target"
    | "village_unknown"
    | "village_ambiguous"
    | "village_elsewhere"
    | "rows_beyond"
    | "village_twice"
    | "village_missing";
  said: string;
  /** What stands in its way. */
  about?: string;
};

export type PastedProblem = HeadProblem | RowProblem;

type PastedShare = {
  line: number;
  year: number;
  agencyId: string;
  village: string;
  value: number;
  typed: string;
};

type PastedShares = {
  shares: PastedShare[];
  problems: PastedProblem[];
  /** Where the table's own sum differs from what its villages come to. */
  sums: { line: number; year: number; stated: number; sum: number }[];
  /** Villages that the table names and has no figure for, though it has of other villages. */
  empty: { village: string; years: number[] }[];
};

type Known = { years: readonly number[]; unit: TargetUnit; villages: readonly KnownVillage[] };

/** More lines than any commune's table has. */
const MOST_ROWS = 1000;

/**
 * Reads villages' shares out of a table that was copied from a spreadsheet: years in a head row, a village a row. Cells
 * that were merged arrive empty: a name counts for the rows below it until the next one.
 */
export function readShares(text: string, known: Known): PastedShares {
  const { grid, problems: heads } = gridOf(text, known.years);
  if (!grid) return { shares: [], problems: heads, sums: [], empty: [] };
  const villages = known.villages.map(keyed);
  const named = figureRows(grid, villages);
  const rows = named.filter(({ isEmpty }) => !isEmpty);
  const problems: PastedProblem[] = [...heads];
  const beyond = grid.rows[MOST_ROWS];
  if (beyond) problems.push({ line: beyond.line, column: null, code: "rows_beyond", said: "" });
  const shares: PastedShare[] = [];
  const begun = new Map<string, number>();
  for (const row of rows.filter(({ isSum }) => !isSum)) {
    const found = villageOf(row, villages);
    if (!found.village) {
      problems.push({ line: row.line, column: row.nameColumn, code: found.code, said: row.name });
      continue;
    }
    const { id, name } = found.village;
    const first = begun.get(id);
    if (first !== undefined && first !== row.begins)
      problems.push({
        line: row.line,
        column: row.nameColumn,
        code: "village_twice",
        said: row.name,
      });
    begun.set(id, first ?? row.begins);
    for (const { year, column } of grid.columns) {
      const typed = row.cells[column] ?? "";
      if (isBlank(typed)) continue;
      const place = { line: row.line, column: column + 1, said: typed };
      const figure = parseFigure(typed, known.unit);
      if (typed === MERGED) problems.push({ ...place, code: "merged_figure" });
      else if (!figure.ok) problems.push({ ...place, code: figure.problem });
      else if (
        shares.some((one) => one.agencyId === id && one.year === year && first === row.begins)
      )
        problems.push({ ...place, code: "two_values" });
      else
        shares.push({
          line: row.line,
          year,
          agencyId: id,
          village: name,
          value: figure.value,
          typed,
        });
    }
  }
  const sums = statedSums(rows, grid, shares, known.unit);
  return { shares, problems, sums, empty: emptyCells(named, grid, villages) };
}

/** A figure that was merged over two villages arrives as one village's, and nothing of the other's: whoever saves is told. */
function emptyCells(
  rows: readonly VillageRow[],
  { columns }: PastedGrid,
  villages: readonly KeyedVillage[],
) {
  const filled = new Map<string, { name: string; years: Set<number> }>();
  for (const row of rows.filter(({ isSum }) => !isSum)) {
    const { village } = villageOf(row, villages);
    if (!village) continue;
    const known = filled.get(village.id) ?? { name: village.name, years: new Set() };
    filled.set(village.id, known);
    for (const { year, column } of columns)
      if ((row.cells[column] ?? "") !== "") known.years.add(year);
  }
  const all = [...filled.values()];
  const years = columns
    .map(({ year }) => year)
    .filter((year) => all.some((one) => one.years.has(year)));
  return all
    .map((one) => ({ village: one.name, years: years.filter((year) => !one.years.has(year)) }))
    .filter((one) => one.years.length > 0);
}

type VillageRow = {
  line: number;
  /** The line on which its name stands. */
  begins: number;
  name: string;
  nameColumn: number | null;
  commune: string | null;
  cells: string[];
  isSum: boolean;
  /** It names a village, and nothing stands under the years. */
  isEmpty: boolean;
};

/** The rows with figures; that of the numbers of the columns is one where it names a village no other row names. */
function figureRows(grid: PastedGrid, villages: readonly KeyedVillage[]): VillageRow[] {
  const rows = villageRows(grid, villages);
  const { numbering } = grid;
  if (!numbering) return rows;
  const all = villageRows({ ...grid, rows: [numbering, ...grid.rows] }, villages);
  const idOf = (row: VillageRow) => villageOf(row, villages).village?.id;
  const [first] = all;
  const own = first?.line === numbering.line && !first.isEmpty ? idOf(first) : undefined;
  const isNamed = rows.some((row) => !row.isEmpty && idOf(row) === own);
  return own !== undefined && !isNamed ? all : rows;
}

/** The rows with figures, each with the name that stands for it; headings that name a former commune stand for those below. */
function villageRows(
  { rows, columns, labels, heads }: Omit<PastedGrid, "numbering">,
  villages: readonly KeyedVillage[],
): VillageRow[] {
  const at = labelColumns({ rows, labels, heads });
  const communes = new Set(villages.map(({ formerCommune }) => communeKey(formerCommune)));
  let name = "";
  let begins = 0;
  let commune: string | null = null;
  const all: VillageRow[] = [];
  for (const { line, cells } of rows.slice(0, MOST_ROWS)) {
    const own = cells.slice(0, labels);
    const hasFigures = columns.some(({ column }) => !isBlank(cells[column] ?? ""));
    const said = cells[at.name] ?? "";
    const isKnown = said !== "" && called(said, villages).length > 0;
    const isSum = !isKnown && isTotal(own);
    if (!isKnown && isHeading(said, own)) {
      // What is the former commune of no village is the commune itself.
      commune = communes.has(communeKey(said)) ? said : null;
      name = "";
      continue;
    }
    if (at.commune !== null && (cells[at.commune] ?? "") !== "")
      commune = cells[at.commune] ?? null;
    if (said !== "" && !isSum) {
      name = said;
      begins = line;
    }
    if (!hasFigures && !isKnown) continue;
    all.push({
      line,
      begins,
      name: isSum ? "" : name,
      nameColumn: at.name + 1,
      commune,
      cells,
      isSum,
      isEmpty: !hasFigures,
    });
    // Whatever stands under a sum has a name of its own.
    if (isSum) name = "";
  }
  return all;
}

/** "Xã Xuân Phúc (cũ)" over the villages of it, with or without a sum of theirs. */
function isHeading(said: string, own: readonly string[]): boolean {
  const words = own.filter((cell) => cell !== "" && !/^[\dIVX]+\.?$/.test(cell));
  // With its mark or without any: "Xá" and "Xạ" begin the names of villages.
  const named = said.normalize("NFC").toLowerCase();
  return words.length === 1 && /^(?:xã|xa|thị trấn|thi tran)\s/.test(named);
}

const NAMES = /\b(thon|xom|to dan pho|ten|don vi|dia ban|khu)\b/;
const COMMUNES = /\bxa\b.*\bcu\b|^(thuoc )?xa$|xa, thi tran|sap nhap|former commune/;

/** Which of the columns before the years hold the village and its former commune: by the head's words, else by their content. */
function labelColumns({ rows, labels, heads }: Pick<PastedGrid, "rows" | "labels" | "heads">) {
  const columns = Array.from({ length: labels }, (_, column) => column);
  // A title over the whole table names no column.
  const named = heads.filter(({ cells }) => cells.filter(Boolean).length > 1).reverse();
  const headed = (words: RegExp, other?: RegExp) => {
    const isSo = (cell = "") => words.test(fold(cell)) && !other?.test(fold(cell));
    return columns.find((column) => named.some(({ cells }) => isSo(cells[column])));
  };
  const commune = headed(COMMUNES) ?? null;
  const worded = (column: number) =>
    rows.filter(({ cells }) => /\p{L}{2}/u.test(cells[column] ?? "")).length;
  const free = columns.filter((column) => column !== commune);
  const name =
    headed(NAMES, COMMUNES) ??
    free.reduce((best, column) => (worded(column) > worded(best) ? column : best), free[0] ?? 0);
  return { name, commune: commune === name ? null : commune };
}

type Found =
  | { village: KeyedVillage }
  | {
      village: null;
      code: "village_unknown" | "village_ambiguous" | "village_elsewhere" | "village_missing";
    };

function villageOf({ name, commune }: VillageRow, villages: readonly KeyedVillage[]): Found {
  if (name === "") return { village: null, code: "village_missing" };
  const similar = called(name, villages);
  if (similar.length === 0) return { village: null, code: "village_unknown" };
  const key = commune === null ? null : communeKey(commune);
  const inCommune = similar.filter(({ formerCommune }) => key === communeKey(formerCommune));
  const free = similar.filter(({ formerCommune }) => key === null || formerCommune === null);
  const [village, ...more] = inCommune.length > 0 ? inCommune : free;
  if (!village) return { village: null, code: "village_elsewhere" };
  return more.length > 0 ? { village: null, code: "village_ambiguous" } : { village };
}

/** A village with all it may be called by. */
type KeyedVillage = KnownVillage & { keys: ReadonlySet<string>; bareKeys: ReadonlySet<string> };

function keyed(village: KnownVillage): KeyedVillage {
  const names = namesOf(village);
  return { ...village, keys: new Set(names), bareKeys: new Set(names.map(bareKey)) };
}

/** The villages that a name may mean: those called exactly so, else those that are but for "thôn" or "xóm". */
function called(name: string, villages: readonly KeyedVillage[]): KeyedVillage[] {
  const key = nameKey(name);
  const exact = villages.filter(({ keys }) => keys.has(key));
  const bare = bareKey(name);
  return exact.length > 0 ? exact : villages.filter(({ bareKeys }) => bareKeys.has(bare));
}

function namesOf({ name, aliases, formerCommune }: KnownVillage): string[] {
  const base = name.replace(/\s*\([^)]*\)\s*$/, "");
  const full = formerCommune ? [`${base} (${formerCommune})`, `${base} xã ${formerCommune}`] : [];
  return [name, base, ...aliases, ...full].map(nameKey);
}

function nameKey(name: string): string {
  return fold(name).replace(/[.,:;]+$/, "");
}

/** "Thôn 1", "xóm 1" and "1" may be the same village where only one is meant. */
function bareKey(name: string): string {
  return nameKey(name).replace(/^(thon|xom|ap|khu|tdp|to dan pho) (so )?/, "");
}

function communeKey(commune: string | null): string {
  return fold(commune ?? "")
    .replace(/^(xa|thi tran) /, "")
    .replace(/ ?\(?cu\)?$/, "")
    .trim();
}

function statedSums(
  rows: readonly VillageRow[],
  { columns }: PastedGrid,
  shares: readonly PastedShare[],
  unit: TargetUnit,
) {
  const last = rows.filter(({ isSum }) => isSum).at(-1);
  if (!last) return [];
  return columns.flatMap(({ year, column }) => {
    const stated = parseFigure(last.cells[column] ?? "", unit);
    const sum = shares.filter((one) => one.year === year).reduce((all, one) => all + one.value, 0);
    return stated.ok && stated.value !== sum
      ? [{ line: last.line, year, stated: stated.value, sum }]
      : [];
  });
}
