import type { ReactNode } from "react";
import type { ActPart } from "./act-part";

/** Extensions asked and decided, and the last day corrected. */
export function deadlineActs(_part: ActPart): ReactNode[] {
  return [];
}
