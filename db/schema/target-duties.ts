import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { users } from "./people";
import { duties } from "./plans";
import { targets } from "./targets";

/** Which of its duties serve a plan's target, as those who steer it see it; the trail keeps what they saw before. */
export const targetDuties = pgTable(
  "target_duties",
  {
    targetId: uuid()
      .notNull()
      .references(() => targets.id, { onDelete: "restrict" }),
    dutyId: uuid()
      .notNull()
      .references(() => duties.id, { onDelete: "restrict" }),
    byUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.targetId, table.dutyId] }),
    // A task's page says which targets its duty serves.
    index("target_duties_by_duty").on(table.dutyId),
  ],
);
