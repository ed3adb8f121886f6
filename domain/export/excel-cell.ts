import type { Column } from "./table";

/** A cell of Excel holds no more than this. */
export const LONGEST_CELL = 32_767;

// 25569 is 1/1/1970 in the days that Excel counts.
const EPOCH = 25_569;
const DAY = 86_400_000;
const VIETNAM = 7 * 3_600_000;

/**
 * A cell as Excel keeps it. A day is a count of days and an instant the same with the time on the clock of Viet Nam,
 * reckoned here and not by a library, so that no time zone of a server has a say. `cut` stands at the end of a
 * text that is longer than a cell.
 */
export function excelCell<R>(column: Column<R>, row: R, cut: string): string | number | null {
  switch (column.kind) {
    case "text": {
      const text = column.of(row);
      return text === null || text === "" ? null : excelText(text, cut);
    }
    case "day": {
      const day = column.of(row);
      return day === null ? null : Date.parse(`${day}T00:00:00Z`) / DAY + EPOCH;
    }
    case "instant": {
      const at = column.of(row);
      return at === null ? null : (at.getTime() + VIETNAM) / DAY + EPOCH;
    }
    case "number":
    case "figure":
      return column.of(row);
    case "percent": {
      const percent = column.of(row);
      return percent === null ? null : percent / 100;
    }
  }
}

/**
 * Excel reads _x0041_ as the letter A, so a text that happens to hold such a run has its first mark written that
 * way. XML knows no U+FFFE and no U+FFFF.
 */
export function excelText(text: string, cut: string): string {
  return shortened(text, cut)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\ufffe\uffff]/g, "\ufffd");
}

function shortened(text: string, cut: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const kept = text.slice(0, LONGEST_CELL - cut.length);
  return kept.replace(/[\ud800-\udbff]$/, "") + cut;
}

/** A name that Excel allows a sheet: at most 31 characters, without its own signs, and not its word for changes. */
export function sheetName(title: string): string {
  const plain = title
    .normalize("NFC")
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, 31)
    .replace(/^[ ']+|[ '\ud800-\udbff]+$/g, "");
  return plain === "" || plain.toLowerCase() === "history" ? "Sheet1" : plain;
}
