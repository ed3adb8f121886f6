import type { Day } from "../day";

/** Where a sentence or a figure of a report comes from, so that a reader can go and look. */
export type Source = {
  /** What was counted or quoted, as a code the words are kept under. */
  code: string;
  /** The page that shows the same rows; null where what was typed here is the source. */
  href: string | null;
};

/** What stands in a report between its head and its signature. Headings carry their own number: "I.", "1.", "a)". */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: string; from: Source | null }
  | { kind: "table"; table: DocumentTable };

/** What a cell says. A number stays one where a program can reckon with it; 98.62 percent is written "98,62%". */
export type Cell = string | number | { percent: number };

/** A table in words and figures, without symbols. A row is its cells, or one text across all columns. */
export type DocumentTable = {
  columns: { heading: string; share: number; align: "left" | "center" | "right" }[];
  rows: ({ cells: Cell[] } | { group: string })[];
};

/** A list that goes with a report, on pages of its own that lie across. */
export type Appendix = { title: string; table: DocumentTable };

/**
 * A report as an administrative document (Nghị định 30/2020/NĐ-CP), whatever it is printed as. It is a draft: its
 * number and day stay blank, nothing is signed.
 */
export type ReportDocument = {
  /**
   * The body above, and the one that reports; one entry for each printed line, as they are written. `called` is the
   * same inside a sentence: "Ủy ban nhân dân xã Xuân Trường".
   */
  issuer: { parent: string[]; name: string[]; called: string };
  /** What follows the blank number: "BC-UBND". */
  code: string;
  place: string;
  year: number;
  /** The day up to which it counts; the files that are made of it carry this day and no other. */
  dataDay: Day;
  /** "BÁO CÁO", and below it what about. */
  kind: string;
  subject: string;
  /** Whom a report to those above is addressed to ("Kính gửi"); none otherwise. */
  addressees: string[];
  /** The căn cứ, where the document rests on any. */
  bases: string[];
  blocks: Block[];
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"; the name when it is known. */
  signature: { lines: string[]; name: string | null };
  recipients: string[];
  appendices: Appendix[];
};
