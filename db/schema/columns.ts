import { sql } from "drizzle-orm";
import { timestamp, uuid } from "drizzle-orm/pg-core";

/** Every row's own key. People read references such as "III.3 · Phòng Kinh tế · 2026" instead. */
export const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);

/** An instant. It has no default: time comes from the command's clock, never from the database. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });
