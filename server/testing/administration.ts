import { eq } from "drizzle-orm";
import { database } from "../../db/client";
import { memberships } from "../../db/schema/people";
import { addMembership } from "../commands/add-membership";
import { correctAccount } from "../commands/correct-account";
import { correctMembership } from "../commands/correct-membership";
import { disableAccount } from "../commands/disable-account";
import { enableAccount } from "../commands/enable-account";
import { endMembership } from "../commands/end-membership";
import { endSessions } from "../commands/end-sessions";
import { openSession } from "../commands/open-session";
import { switchMembership } from "../commands/switch-membership";
import { unlockAccount } from "../commands/unlock-account";
import type { Company } from "../demonstration/company";
import { done } from "../found";

/** Does once whatever an admin can do to an account. */
export async function administer({ tuan, thang }: Company, now: Date): Promise<void> {
  const occasion = { actor: tuan, now };
  const accountId = thang.userId;
  const account = { accountId };
  const from = { address: "10.0.0.9", device: "Firefox" };
  const { sessionId } = done(await openSession({ actor: thang, now }, from));
  const { membershipId: own } = thang;
  done(await switchMembership({ actor: thang, now }, { membershipId: own, sessionId }));
  done(await endSessions(occasion, account));
  done(await unlockAccount(occasion, { username: "phong-kinh-te" }));
  const person = { name: "Vũ Đức Thắng", post: "Phó Trưởng phòng", phone: "0912 000 004" };
  done(await correctAccount(occasion, { ...account, ...person }));
  const term = { agencyId: thang.agencyId, role: "agency_head", fromDay: "1/3/2027" } as const;
  done(await addMembership(occasion, { ...account, ...term }));
  const added = (await membershipsOf(accountId)).find(({ role }) => role === "agency_head");
  const membershipId = added?.id ?? "";
  done(await correctMembership(occasion, { ...term, membershipId, fromDay: "1/4/2027" }));
  done(await endMembership(occasion, { membershipId, untilDay: "31/12/2027" }));
  done(await disableAccount(occasion, { ...account, reason: "Chuyển công tác." }));
  done(await enableAccount(occasion, account));
}

export function membershipsOf(userId: string) {
  return database().select().from(memberships).where(eq(memberships.userId, userId));
}
