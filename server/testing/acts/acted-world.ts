import type { Company } from "../../demonstration/company";

/** The cast's world after their half year: `planId` is the real plan. */
export type ActedWorld = { company: Company; planId: string; now: Date };
