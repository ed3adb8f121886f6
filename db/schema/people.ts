import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ROLES } from "../../domain/person";
import { agencies } from "./agencies";
import { id, instant } from "./columns";

export const role = pgEnum("role", ROLES);
export const locale = pgEnum("locale", ["vi", "en"]);

/** One account, one person. Name, post and phone are unknown until the first sign-in asks them. */
export const users = pgTable(
  "users",
  {
    id: id(),
    username: text().notNull().unique(),
    name: text(),
    post: text(),
    phone: text(),
    email: text(),
    locale: locale().notNull().default("vi"),
    passwordHash: text().notNull(),
    mustSetUp: boolean().notNull().default(true),
    passwordChangedAt: instant(),
    disabledAt: instant(),
    /** Several people of one agency sign in with it, so each act asks who is acting. */
    shared: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (table) => [check("users_username_plain", sql`${table.username} ~ '^[a-z0-9][a-z0-9.-]{1,62}$'`)],
);

export const memberships = pgTable(
  "memberships",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id, { onDelete: "restrict" }),
    role: role().notNull(),
    fromDay: date({ mode: "string" }).notNull(),
    untilDay: date({ mode: "string" }),
  },
  (table) => [
    check(
      "memberships_in_order",
      sql`${table.untilDay} is null or ${table.untilDay} >= ${table.fromDay}`,
    ),
    // Every request asks which agencies its person belongs to.
    index("memberships_by_user").on(table.userId),
  ],
);

/** The truth about who is signed in; the cookie only carries this row's id. */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    membershipId: uuid()
      .notNull()
      .references(() => memberships.id, { onDelete: "restrict" }),
    startedAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    endedAt: instant(),
    address: text().notNull(),
    device: text().notNull(),
  },
  // Resetting or changing a password ends the person's other sessions.
  (table) => [index("sessions_by_user").on(table.userId)],
);

/** Wrong passwords not yet forgiven. The name is a digest: people type passwords into name fields. */
export const signInFailures = pgTable(
  "sign_in_failures",
  {
    id: id(),
    nameDigest: text().notNull(),
    address: text().notNull(),
    at: instant().notNull(),
  },
  // Each try counts the recent failures of its name.
  (table) => [index("sign_in_failures_by_name").on(table.nameDigest, table.at)],
);
