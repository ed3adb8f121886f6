import { fold } from "./text";
import type { ListRow } from "./village-rows";

/** What a column of a list of villages holds. */
export type VillageColumn = "name" | "formerCommune" | "head" | "phone";

/** Which cell holds what; `extra` says that cells beyond these must be empty, for no header names them. */
export type Columns = { at: Partial<Record<VillageColumn, number>>; header: boolean };

// The telephone and the head come first: "Số điện thoại trưởng thôn" holds the words of all three.
const HEADERS: [VillageColumn | "number", RegExp][] = [
  ["phone", /dien thoai|\bsdt\b|\bso dt\b|dtdd|di dong|phone/],
  ["head", /^truong (thon|xom|ban)|ho (va )?ten|nguoi dung dau|^ten truong|^head/],
  ["formerCommune", /^(thuoc )?xa( cu| \(cu\)|, thi tran.*)?$|sap nhap|former commune/],
  [
    "name",
    /^(ten )?(thon|xom|to dan pho)([,/ ]+(thon|xom|to dan pho))*$|^ten( don vi)?$|^(name|village)$/,
  ],
  ["number", /^(so )?(s?tt)\.?$|^no\.?$/],
];

const ORDER: readonly VillageColumn[] = ["name", "formerCommune", "head", "phone"];

/** Finds the columns by the header when there is one, and otherwise by their order. */
export function columnsOf(rows: readonly ListRow[]): Columns {
  const named = namedBy(rows[0]?.cells ?? []);
  if (named) return { at: named, header: true };
  // Lists are often numbered, and nobody names a village "1".
  const numbered = rows.length > 0 && rows.every(({ cells }) => isNumbered(cells));
  const first = numbered ? 1 : 0;
  return {
    at: Object.fromEntries(ORDER.map((column, place) => [column, place + first])),
    header: false,
  };
}

function namedBy(cells: readonly string[]): Columns["at"] | null {
  const at: Columns["at"] = {};
  let known = 0;
  for (const [place, cell] of cells.entries()) {
    const column = HEADERS.find(([, words]) => words.test(fold(cell)))?.[0];
    if (!column) continue;
    known += 1;
    if (column !== "number") at[column] ??= place;
  }
  const all = cells.filter((cell) => cell !== "").length;
  return at.name !== undefined && known * 2 > all ? at : null;
}

function isNumbered(cells: readonly string[]): boolean {
  return /^\d+\.?$/.test(cells[0] ?? "") && (cells[1] ?? "") !== "";
}
