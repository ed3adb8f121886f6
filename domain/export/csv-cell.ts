import { dayOf } from "../day";
import { withoutFormula } from "./formula";
import type { Column } from "./table";

/** A cell as text. Days are written so that every program reads the same day, whatever its language. */
export function csvCell<R>(column: Column<R>, row: R): string {
  switch (column.kind) {
    case "text":
      return withoutFormula(column.of(row) ?? "");
    case "day":
      return column.of(row) ?? "";
    case "instant":
      return instant(column.of(row));
    case "number":
    case "figure":
      return String(column.of(row) ?? "");
    case "percent": {
      const percent = column.of(row);
      return percent === null ? "" : `${percent}%`;
    }
  }
}

/** The clock of Asia/Ho_Chi_Minh: 2026-12-08 16:42:05. */
function instant(at: Date | null): string {
  if (at === null) return "";
  const clock = new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(11, 19);
  return `${dayOf(at)} ${clock}`;
}
