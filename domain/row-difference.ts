import type { Row, RowChange } from "./audit";

/** One column that an act changed; `before` is undefined in a row that did not exist. */
export type Difference = { column: string; before: unknown; after: unknown };

/** What a change did to its row: every column that differs, keys and references left out. */
export function differenceOf({ before, after }: RowChange): Difference[] {
  const columns = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...columns].flatMap((column) => {
    if (isReference(column)) return [];
    const [old, now] = [valueIn(before, column), valueIn(after, column)];
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ column, before: old, after: now }];
  });
}

/** Ids mean nothing to a reader; the event says in words what it is about. */
function isReference(column: string): boolean {
  return column === "id" || /(Id|By)$/.test(column);
}

function valueIn(row: Row | null, column: string): unknown {
  const value = row?.[column];
  return value === null || value === "" ? undefined : value;
}
