import type { ReactNode } from "react";
import type { ActPart } from "./act-part";

/** Who of the agency is in charge; the star. */
export function staffActs(_part: ActPart): ReactNode[] {
  return [];
}
