/*
 * Nghị định 30/2020/NĐ-CP, Phụ lục I: what every administrative document looks like. Lengths are in millimetres and
 * sizes in points. Where the decree leaves a choice, the one made here is the first in the comment beside it.
 */

export const PAPER = { width: 210, height: 297 };

/** 20-25 above and below, 30-35 on the left, 15-20 on the right; the same on a page that lies across. */
export const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 };

/** How far the page's number stands below the upper edge: in the middle of the margin. */
export const NUMBER_BELOW_EDGE = 10;

export const FONT = "Times New Roman";

export const SIZE = {
  /** 12-13, with the motto one larger. */
  nation: 13,
  motto: 14,
  issuer: 13,
  number: 13,
  placeAndDay: 14,
  kind: 14,
  body: 14,
  signature: 14,
  recipientsHeading: 12,
  recipients: 11,
  pageNumber: 14,
  appendix: 14,
};

/** The first line of a paragraph, 1 cm or 1.27 cm. */
export const INDENT = 12.7;

/** Between paragraphs, in points: 6 at least. */
export const BETWEEN_PARAGRAPHS = 6;

/** Between lines: from single to 1.5. */
export const LINE = 1.15;

/** The share of the text's own line that a rule below it takes: from 1/3 to 1/2. */
export const RULE_SHARE = 0.42;

/** How the text's width is parted: the issuer on the left, the nation's name at this size fits on one line. */
export const HEAD_COLUMNS = { issuer: 67, nation: 98 };
export const FOOT_COLUMNS = { recipients: 77, signature: 88 };

/** Room for a signature between the office and the name, in points. */
export const SIGNATURE_ROOM = 72;

/** A table of an appendix has 13 as the communes' own have; one with many columns has smaller letters. */
export function tableSize(columns: number): number {
  if (columns > 8) return 11;
  return columns > 7 ? 12 : 13;
}

/** The words that every document carries. A document is in Vietnamese whatever language its reader works in. */
export const WORDS = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  addressees: "Kính gửi:",
  recipients: "Nơi nhận:",
  appendix: "Phụ lục",
};
