import type { ReactNode } from "react";
import type { ActPart } from "./act-part";

/** Answers to what was raised, and comments. */
export function remarkActs(_part: ActPart): ReactNode[] {
  return [];
}
