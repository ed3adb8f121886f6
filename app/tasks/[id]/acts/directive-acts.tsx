import type { ReactNode } from "react";
import type { ActPart } from "./act-part";

/** Directives on the task: to give, acknowledge, answer and close; urging its agency. */
export function directiveActs(_part: ActPart): ReactNode[] {
  return [];
}
