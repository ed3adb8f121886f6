import {
  bigint,
  boolean,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { RowChange } from "../../domain/audit";
import { id, instant } from "./columns";

/**
 * Who did what, when, with every row before and after. Names are kept as they then were.
 * No foreign keys: the trail must outlive whatever it speaks of. `number` orders reading
 * within an instant; it is not the order of commits and nothing may be chained by it.
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: id(),
    number: bigint({ mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    at: instant().notNull(),
    event: text().notNull(),
    actorUserId: uuid(),
    actorMembershipId: uuid(),
    actorAgencyId: uuid(),
    actorRole: text().notNull(),
    actorName: text().notNull(),
    actorAgencyName: text(),
    /** Who of those that share the account says to have acted. */
    actingName: text(),
    /** The delegation whose power the act used (theo uỷ quyền), and the name of the chair who gave it. */
    delegationId: uuid(),
    onBehalfOf: text(),
    planId: uuid(),
    taskId: uuid(),
    agencyId: uuid(),
    accountId: uuid(),
    enteredFor: boolean().notNull(),
    payload: jsonb().notNull(),
    changes: jsonb().$type<RowChange[]>().notNull(),
  },
  (table) => [
    // The trail page reads newest first, whole or of one person, agency or task.
    index("audit_events_by_time").on(table.at, table.number),
    index("audit_events_by_actor").on(table.actorUserId, table.at),
    index("audit_events_by_agency").on(table.agencyId, table.at),
    index("audit_events_by_task").on(table.taskId, table.at),
  ],
);

/** What an act answered, so that the same form sent twice is one act. */
export const commandReceipts = pgTable(
  "command_receipts",
  {
    actor: text().notNull(),
    command: text().notNull(),
    key: text().notNull(),
    inputSha256: text().notNull(),
    result: jsonb().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.actor, table.command, table.key, table.inputSha256] })],
);
