import type { Database } from "../client";

/** Reading, inside or outside a transaction. */
export type Reader = Pick<Database, "select" | "selectDistinct" | "selectDistinctOn">;
