import { eq } from "drizzle-orm";
import { database } from "../../db/client";
import { memberships, users } from "../../db/schema/people";
import type { Person } from "../../domain/person";
import { openAccount } from "../commands/open-account";
import { setUpAccount } from "../commands/set-up-account";
import { done, type Foundation } from "../found";
import { hashPassword, oneTimePassword } from "../password";
import { CAST, type CastName } from "./cast";

const SYSTEM = { kind: "system" } as const;

/** What everybody of the demonstration signs in with; it is printed where it runs. */
export const DEMONSTRATION_PASSWORD = "xem thử Đôn Đốc ở Xuân Trường";

export type Company = Record<CastName, Person>;

/** Opens an account for everybody of the cast and has each set it up as at a first sign-in. */
export async function gather(foundation: Foundation, now: Date): Promise<Company> {
  // One hash for all: it is replaced before anybody could use it.
  const passwordHash = await hashPassword(oneTimePassword());
  const people = Object.entries(CAST).map(async ([key, member]) => {
    const agencyId = foundation.agencies.find(({ name }) => name === member.agency)?.id ?? "";
    const { username, role } = member;
    const opened = await openAccount(
      { actor: SYSTEM, now },
      { username, role, agencyId, passwordHash },
    );
    const { userId } = done(opened);
    const person = await asPerson(userId);
    const { name, post, phone } = member;
    const password = DEMONSTRATION_PASSWORD;
    done(
      await setUpAccount(
        { actor: person, now },
        { name, post, phone, password, repeatPassword: password },
      ),
    );
    return [key, person] as const;
  });
  return Object.fromEntries(await Promise.all(people)) as Company;
}

async function asPerson(userId: string): Promise<Person> {
  const [row] = await database()
    .select({
      membershipId: memberships.id,
      agencyId: memberships.agencyId,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(users.id, userId));
  if (!row) throw new Error("an account without a membership");
  return { kind: "person", userId, ...row, agencyIds: [row.agencyId], powers: [], isShared: false };
}
