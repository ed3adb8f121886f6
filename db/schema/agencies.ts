import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
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
    name: text().notNull(),
    shortName: text().notNull(),
    aliases: text().array().notNull().default(sql`'{}'::text[]`),
    kind: agencyKind().notNull(),
    relation: agencyRelation().notNull(),
    protocolOrder: integer().notNull(),
    formerCommune: text(),
    /** Set when this turned out to be another one written down twice: only the trail speaks of it from then on. */
    mergedIntoId: uuid().references((): AnyPgColumn => agencies.id, { onDelete: "restrict" }),
    search: text().notNull().generatedAlwaysAs(sql`fold_vi(name || ' ' || short_name)`),
  },
  (table) => [
    check("agencies_named", sql`length(btrim(${table.name})) > 0`),
    // What was merged away leaves its name to whoever gets it next.
    uniqueIndex("agencies_name_once").on(table.name).where(sql`${table.mergedIntoId} is null`),
    check("agencies_merged_into_another", sql`${table.mergedIntoId} <> ${table.id}`),
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
