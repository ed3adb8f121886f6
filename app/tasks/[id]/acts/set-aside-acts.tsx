import type { ReactNode } from "react";
import type { ActPart } from "./act-part";

/** Pause, resume, cancel, reopen, transfer. */
export function setAsideActs(_part: ActPart): ReactNode[] {
  return [];
}
