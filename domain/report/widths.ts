import type { DocumentTable } from "./document";

/** The columns' widths by their shares, in whole units that add up to the whole. */
export function columnWidths({ columns }: DocumentTable, whole: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let given = 0;
  let used = 0;
  return columns.map(({ share }) => {
    given += share;
    const width = Math.round((given / shares) * whole) - used;
    used += width;
    return width;
  });
}
