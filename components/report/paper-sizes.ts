import type { CSSProperties } from "react";
import {
  BETWEEN_PARAGRAPHS,
  FOOT_COLUMNS,
  HEAD_COLUMNS,
  INDENT,
  LINE,
  MARGIN,
  PAPER,
  SIGNATURE_ROOM,
  SIZE,
} from "@/domain/report/form";

/** A single line of these letters is so many times their size. */
const SINGLE = 1.15;

const mm = (length: number) => `${length}mm`;
const pt = (size: number) => `${size}pt`;

/** The decree's numbers for the style sheet. */
export function paperSizes(): CSSProperties {
  const sizes: Record<`--${string}`, string | number> = {
    "--body": pt(SIZE.body),
    "--line": LINE * SINGLE,
    "--issuer-size": pt(SIZE.issuer),
    "--recipients-size": pt(SIZE.recipients),
    "--recipients-heading": pt(SIZE.recipientsHeading),
    "--between": pt(BETWEEN_PARAGRAPHS),
    "--signing": pt(SIGNATURE_ROOM),
    "--indent": mm(INDENT),
    "--issuer": mm(HEAD_COLUMNS.issuer),
    "--recipients": mm(FOOT_COLUMNS.recipients),
    "--paper": mm(PAPER.width),
    "--margin-top": mm(MARGIN.top),
    "--margin-bottom": mm(MARGIN.bottom),
    "--margin-left": mm(MARGIN.left),
    "--margin-right": mm(MARGIN.right),
  };
  return sizes;
}
