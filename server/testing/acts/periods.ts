import { openPeriod } from "../../commands/open-period";
import { done } from "../../found";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actPeriods({ planId }: ActedWorld): Promise<void> {
  const newYear = new Date("2027-01-01T00:00:00+07:00");
  done(await openPeriod({ actor: { kind: "system" }, now: newYear }, { planId }));
}
