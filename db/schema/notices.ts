import { boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { NOTICE_KINDS } from "../../domain/notice";
import { users } from "./people";

/** How a person wants to be told of a kind of thing; without a row the domain's rule holds. */
export const noticeSettings = pgTable(
  "notice_settings",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    kind: text({ enum: NOTICE_KINDS }).notNull(),
    bell: boolean().notNull(),
    mail: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind] })],
);
