import { sql } from "drizzle-orm";
import { bigint, check, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Stored bytes, once per content. */
export const files = pgTable(
  "files",
  {
    sha256: text().primaryKey(),
    size: bigint({ mode: "number" }).notNull(),
    mediaType: text().notNull(),
    storedAt: instant().notNull(),
  },
  (table) => [check("files_hashed", sql`${table.sha256} ~ '^[0-9a-f]{64}$' and ${table.size} > 0`)],
);
