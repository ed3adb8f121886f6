import { eq } from "drizzle-orm";
import { closeDatabase, database } from "../../db/client";
import { agencies } from "../../db/schema/agencies";
import { memberships } from "../../db/schema/people";
import { testDatabase } from "../../db/testing/test-database";
import type { Person, Role } from "../../domain/person";
import { foundCommune } from "../commands/found-commune";
import { openAccount } from "../commands/open-account";
import { done } from "../found";
import { hashPassword } from "../password";

const SYSTEM = { kind: "system" } as const;
const AGENCIES = ["UBND xã", "Phòng Kinh tế", "Công an xã"];

/** A Monday morning in the office. */
export const MORNING = new Date("2026-12-14T00:30:00Z");

export function minutesLater(minutes: number, from: Date = MORNING): Date {
  return new Date(from.getTime() + minutes * 60_000);
}

/** A commune of three agencies in a database of its own, for one test file. */
export async function openCommune() {
  const clone = await testDatabase();
  process.env.DATABASE_URL = clone.appUrl;
  process.env.NEXTAUTH_SECRET = "a secret of the tests";
  process.env.NEXTAUTH_URL = "http://localhost:3000";
  const rows = AGENCIES.map((name) => ({
    name,
    shortName: name,
    aliases: [],
    kind: "agency" as const,
    relation: "subordinate" as const,
  }));
  const commune = { name: "UBND xã Xuân Trường", province: "tỉnh Ninh Bình", agencies: rows };
  done(await foundCommune({ actor: SYSTEM, now: MORNING }, commune));
  return async () => {
    await closeDatabase();
    await clone.drop();
  };
}

/** An account whose one-time password is the given one. */
export async function newAccount(
  username: string,
  options: { role?: Role; agency?: string; password?: string } = {},
): Promise<Person> {
  const { role = "officer", agency = "Phòng Kinh tế", password = "one-time" } = options;
  const [found] = await database().select().from(agencies).where(eq(agencies.name, agency));
  if (!found) throw new Error(`no agency named ${agency}`);
  const passwordHash = await hashPassword(password);
  const input = { username, role, agencyId: found.id, passwordHash };
  const { userId } = done(await openAccount({ actor: SYSTEM, now: MORNING }, input));
  const [membership] = await database()
    .select()
    .from(memberships)
    .where(eq(memberships.userId, userId));
  const membershipId = membership?.id ?? "";
  return {
    kind: "person",
    userId,
    membershipId,
    agencyId: found.id,
    role,
    agencyIds: [found.id],
    powers: [],
    isShared: false,
  };
}
