import { and, eq, isNull } from "drizzle-orm";
import { database } from "../../db/client";
import { auditEvents } from "../../db/schema/audit";
import { sessions, users } from "../../db/schema/people";
import type { Person } from "../../domain/person";
import { openSession } from "../commands/open-session";
import { done } from "../found";
import { MORNING } from "./accounts";

/** How a person sets an account up, and how they change the password later. */
export const GOOD = {
  name: "Vũ Đức Thắng",
  post: "Chuyên viên",
  phone: "0912 345 678",
  password: "con trâu đi qua cầu tre",
  repeatPassword: "con trâu đi qua cầu tre",
};
export const NEXT = {
  password: "chim sẻ đậu trên mái ngói",
  repeatPassword: "chim sẻ đậu trên mái ngói",
};

export async function accountOf({ userId }: Person) {
  const [row] = await database().select().from(users).where(eq(users.id, userId));
  if (!row) throw new Error("no such account");
  return row;
}

export async function openSessions(actor: Person, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const where = { address: `10.0.0.${n}`, device: "Firefox" };
    ids.push(done(await openSession({ actor, now: MORNING }, where)).sessionId);
  }
  return ids;
}

export async function stillOpen({ userId }: Person): Promise<string[]> {
  const rows = await database()
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt)));
  return rows.map(({ id }) => id);
}

/** What the trail says of an account under one name. */
export function eventsOf(event: string, { userId }: Person) {
  return database()
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.event, event), eq(auditEvents.accountId, userId)));
}
