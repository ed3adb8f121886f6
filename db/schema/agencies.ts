import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { id } from "./columns";

/** A group ("các thôn") holds tasks only until its members are named. */
export const agencyKind = pgEnum("agency_kind", ["agency", "group"]);

/** Subordinate bodies are given a duty (giao); the others are asked (đề nghị). */
export const agencyRelation = pgEnum("agency_relation", ["subordinate", "asked"]);

export const agencies = pgTable(
  "agencies",
  {
    id: id(),
    name: text().notNull().unique(),
    shortName: text().notNull(),
    aliases: text().array().notNull().default(sql`'{}'::text[]`),
    kind: agencyKind().notNull(),
    relation: agencyRelation().notNull(),
    protocolOrder: integer().notNull(),
    formerCommune: text(),
    search: text().notNull().generatedAlwaysAs(sql`fold_vi(name || ' ' || short_name)`),
  },
  (table) => [
    check("agencies_named", sql`length(btrim(${table.name})) > 0`),
    // Lists of agencies stand in protocol order.
    index("agencies_by_protocol").on(table.protocolOrder),
  ],
);

export const agencyMembers = pgTable(
  "agency_members",
  {
    groupId: uuid()
      .notNull()
      .references(() => agencies.id, { onDelete: "restrict" }),
    memberId: uuid()
      .notNull()
      .references(() => agencies.id, { onDelete: "restrict" }),
  },
  (table) => [primaryKey({ columns: [table.groupId, table.memberId] })],
);
