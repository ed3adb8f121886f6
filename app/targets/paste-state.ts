import type { FieldProblem, RefusalCode } from "@/domain/refusal";
import type { PastedReading } from "@/server/queries/pasted-figures";

/** What the form of a pasted table shows after it was sent; null before. */
export type PasteState = null | {
  /** The table as it was read, to be corrected. */
  text: string;
  source: string;
  sourceDay: string;
  actingName: string;
  /** The file that could not be read. */
  fileName: string;
  reading: PastedReading | null;
  /** A digest of what was read: what is saved is what was looked at. */
  mark: string;
  refused: { reason: RefusalCode; fields: Record<string, FieldProblem> } | null;
};
