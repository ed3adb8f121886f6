import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import {
  CHANNELS,
  DELIVERY_KINDS,
  DELIVERY_PROBLEMS,
  DELIVERY_STATUSES,
} from "../../domain/delivery";
import { id, instant } from "./columns";
import { users } from "./people";

/** What was written to somebody outside the product, and which address they then had. Only commands write it. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    channel: text({ enum: CHANNELS }).notNull(),
    address: text().notNull(),
    kind: text({ enum: DELIVERY_KINDS }).notNull(),
    subject: text().notNull(),
    /** For its reader alone, so no trail holds it. */
    body: text().notNull(),
    /** The same however often it is tried, so that a mail server can tell a second copy; a new one when sent anew. */
    messageId: uuid().notNull().unique(),
    /** What it tells of: a digest, a step of escalation. */
    aboutId: uuid(),
    queuedAt: instant().notNull(),
  },
  // The admin's list, newest first, by day.
  (table) => [index("deliveries_by_time").on(table.queuedAt, table.id)],
);

/** How far the sending of each is. The job moves it on; that a mail server answered is nobody's act. */
export const deliveryQueue = pgTable(
  "delivery_queue",
  {
    deliveryId: uuid()
      .primaryKey()
      .references(() => deliveries.id, { onDelete: "restrict" }),
    status: text({ enum: DELIVERY_STATUSES }).notNull().default("queued"),
    /** Tries since it was queued, or queued anew. */
    attempts: integer().notNull().default(0),
    /** Not before then. */
    dueAt: instant().notNull(),
    problem: text({ enum: DELIVERY_PROBLEMS }),
    lastError: text(),
    sentAt: instant(),
    /** When it was queued anew; how long it may wait counts from then, and the message keeps its day. */
    requeuedAt: instant(),
  },
  (table) => [
    check("delivery_queue_sent", sql`(${table.status} = 'sent') = (${table.sentAt} is not null)`),
    check("delivery_queue_counted", sql`${table.attempts} >= 0`),
    // The job asks for what is due.
    index("delivery_queue_due").on(table.dueAt).where(sql`status in ('queued', 'failed')`),
  ],
);

/** Every try and what the other side answered; never changed. */
export const deliveryAttempts = pgTable(
  "delivery_attempts",
  {
    id: id(),
    deliveryId: uuid()
      .notNull()
      .references(() => deliveries.id, { onDelete: "restrict" }),
    at: instant().notNull(),
    /** Where it was sent: the address of that moment, which may be another than when it was written. */
    address: text(),
    /** Nothing when it was taken. */
    problem: text({ enum: DELIVERY_PROBLEMS }),
    /** What the other side said, word for word. */
    answer: text(),
  },
  // What the admin unfolds under one delivery.
  (table) => [index("delivery_attempts_by_delivery").on(table.deliveryId, table.at)],
);
