import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { memberships, users } from "../db/schema/people";
import type { Day } from "../domain/day";
import type { Role } from "../domain/person";
import { isPhone } from "../domain/phone";
import { USERNAME } from "../domain/username";
import type { Act, Scope } from "./command";
import { optionalText } from "./form-fields";

/** A name as the admin types it; signing in does not mind capitals either. */
export const typedUsername = z
  .string({ error: "missing" })
  .trim()
  .toLowerCase()
  .min(1, "missing")
  .refine((typed) => typed === "" || USERNAME.test(typed), { message: "username_form" });

/** Who uses the account: what is not known yet is asked at the first sign-in. */
export const typedPerson = {
  name: optionalText(120),
  post: optionalText(200),
  phone: optionalText(40).refine((typed) => typed === null || isPhone(typed), {
    message: "phone_form",
  }),
  email: optionalText(200).refine((typed) => typed === null || /^\S+@\S+\.\S+$/.test(typed), {
    message: "email_form",
  }),
};

/** Acts on accounts come one after another: what one of them leaves decides whether the next may be. */
export async function oneAfterAnother({ visible }: Scope): Promise<void> {
  await visible.read
    .select({ turn: sql`pg_advisory_xact_lock(hashtextextended('accounts', 2))` })
    .from(sql`(select 1) as one`);
}

type NewAccount = {
  username: string;
  passwordHash: string;
  name?: string | null;
  post?: string | null;
  phone?: string | null;
  email?: string | null;
  agencyId: string;
  role: Role;
  fromDay: Day;
};

/** Writes an account with its first membership; its owner sets it up at the first sign-in. */
export async function insertAccount({ write, now }: Act, account: NewAccount): Promise<string> {
  const { agencyId, role, fromDay, ...person } = account;
  const { id: userId } = await write.insert(users, { ...person, createdAt: now });
  await write.insert(memberships, { userId, agencyId, role, fromDay });
  return userId;
}
