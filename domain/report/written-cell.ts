import type { Cell } from "./document";

/** 5.053 and 98,62 as officials write them; no more decimals than two. */
const NUMBER = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

/** What a cell says on paper. */
export function writtenCell(cell: Cell): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" ? NUMBER.format(cell) : `${NUMBER.format(cell.percent)}%`;
}
