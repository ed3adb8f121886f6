import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { locksOut } from "../domain/lock-out";
import { overlaps, type Term, termProblem } from "../domain/membership";
import { ROLES } from "../domain/person";
import type { Refusal } from "../domain/refusal";
import { isShareable } from "../domain/sharing";
import type { AccountSubject } from "./account-subject";
import type { Scope } from "./command";
import { optionalDay } from "./form-fields";

/** What is asked of a membership: where, as what, from when, until when. */
export const typedTerm = {
  agencyId: z.uuid("choice"),
  role: z.enum(ROLES, { error: "choice" }),
  /** From today if nothing is said. */
  fromDay: optionalDay,
  untilDay: optionalDay,
};

/** An agency somebody can be staff of; nobody is staff of a group: its members are. */
export async function staffedAgency({ visible }: Scope, agencyId: string) {
  const agency = visible.agencies();
  const [found] = await visible.read.select().from(agency).where(eq(agency.id, agencyId));
  return found?.kind === "agency" ? { id: found.id, name: found.name } : null;
}

/** Why a term cannot stand beside the others of the account; `replaces` is the one it is put in place of. */
export function refuseTerm(
  { memberships, posts, shared }: AccountSubject,
  term: Term & { replaces?: string },
  today: string,
): Refusal | null {
  const fields = termProblem(term, today);
  if (fields) return { reason: "invalid", fields };
  if (shared && !isShareable(term.role)) {
    return { reason: "not_shareable", fields: { role: "not_shareable" } };
  }
  const others = memberships.filter(({ id }) => id !== term.replaces);
  if (others.some((other) => overlaps(other, term))) {
    return { reason: "membership_overlaps", fields: { fromDay: "membership_overlaps" } };
  }
  const reason = locksOut(posts, replaced(posts, term), today);
  return reason && { reason };
}

/** Those who hold what, once the term stands in place of another. A disabled account holds nothing. */
function replaced(posts: AccountSubject["posts"], term: Term & { replaces?: string }) {
  const old = posts.find(({ id }) => id === term.replaces);
  return old ? [...posts.filter((post) => post !== old), { ...old, ...term }] : posts;
}
