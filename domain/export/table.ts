import type { Day } from "../day";

/** What a column holds and how a cell of it is found; a cell without a value stays empty. */
type Content<R> =
  | { kind: "text"; of: (row: R) => string | null }
  | { kind: "day"; of: (row: R) => Day | null }
  | { kind: "instant"; of: (row: R) => Date | null }
  // A number is a count; a figure may have decimals.
  | { kind: "number" | "figure" | "percent"; of: (row: R) => number | null };

/** `width` is in characters, for programs that show columns. */
export type Column<R> = { heading: string; width: number } & Content<R>;

/** A list as it leaves the product: a row for each thing, its texts in full. */
export type Table<R> = {
  title: string;
  columns: readonly Column<R>[];
  rows: Iterable<R> | AsyncIterable<R>;
};

export const EXPORT_FORMATS = ["xlsx", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
