import type { KnownAgency, PlanResult } from "./reading";

/**
 * Reads an administrative plan: pure, no clock, no database, the same text always the same reading.
 * Offsets in the reading are UTF-16 units of `text` as given.
 */
export function readPlan(text: string, _known: readonly KnownAgency[] = []): PlanResult {
  return { ok: false, reason: text.trim() === "" ? "empty" : "no_parts" };
}
