import type { Actor } from "../../domain/person";
import { targetRows } from "./target-rows";

/** What the published plans aim at, with the figures that count; of one plan when it is named. */
export function targets(actor: Actor, planId?: string) {
  return targetRows(actor, { planId });
}
