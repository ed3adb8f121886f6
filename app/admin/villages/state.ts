import type { Slip } from "@/components/slips";
import type { FieldProblem, RefusalCode } from "@/domain/refusal";
import type { VillageLine } from "@/domain/village-list";

/** What the page shows after a form was sent; null before. */
export type VillagesState = null | {
  /** The list as it was read, to be corrected. */
  list: string;
  /** The file that could not be read. */
  fileName: string;
  groupId: string;
  lines: readonly VillageLine[];
  /** A digest of the list as it was read: what is added is what was shown. */
  mark: string;
  refused: { reason: RefusalCode; fields: Record<string, FieldProblem> } | null;
  /** The one answer that holds the passwords. */
  slips: readonly Slip[] | null;
};
