import type { ReportDocument } from "./document";
import { WORDS } from "./form";
import { printable } from "./printable";

/** Room for what the clerk writes in; it neither stretches nor breaks. */
const blank = (length: number) => "\u00a0".repeat(length);

export function numberLine({ code }: Pick<ReportDocument, "code">): string {
  return `Số:${blank(8)}/${printable(code)}`;
}

export function placeAndDay({ place, year }: Pick<ReportDocument, "place" | "year">): string {
  return `${printable(place)}, ngày${blank(6)}tháng${blank(6)}năm ${year}`;
}

/** "Phụ lục" when it is alone, "Phụ lục II" among others. */
export function appendixLabel(index: number, count: number): string {
  return count === 1 ? WORDS.appendix : `${WORDS.appendix} ${roman(index + 1)}`;
}

/** What an appendix says of the document it belongs to, as blank as the document's own number and day. */
export function belongsTo(document: ReportDocument): string {
  const kind = document.kind.charAt(0) + document.kind.slice(1).toLocaleLowerCase("vi");
  const day = `ngày${blank(6)}tháng${blank(6)}năm ${document.year}`;
  const number = `số${blank(8)}/${printable(document.code)}`;
  return `(Kèm theo ${printable(kind)} ${number} ${day} của ${printable(document.issuer.called)})`;
}

/** The lines of a list by its rule: each ends with a semicolon, the last with a full stop. */
export function listed(items: readonly string[]): string[] {
  const bare = items
    .map((item) =>
      printable(item)
        .replace(/^-\s*/, "")
        .replace(/[;.\s]+$/, ""),
    )
    .filter((item) => item !== "");
  return bare.map((item, index) => item + (index === bare.length - 1 ? "." : ";"));
}

/** The last sentence of a document with the mark that says nothing comes after it. */
export function ended(text: string): string {
  return `${text.replace(/[\s.;:,/]+$/, "")}./.`;
}

const ROMAN: [number, string][] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  const [value, letters] = ROMAN.find(([least]) => least <= number) ?? [];
  return value === undefined ? "" : letters + roman(number - value);
}
