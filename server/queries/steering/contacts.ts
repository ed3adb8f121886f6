import { asc, inArray } from "drizzle-orm";
import type { Day } from "../../../domain/day";
import type { SteeredPlan } from "./scope";

export type Contact = { name: string; phone: string };

/** Whom to ring in each of these agencies today: the officer in charge, else the head. */
export async function contactsOf(
  { visible }: SteeredPlan,
  agencyIds: readonly string[],
  today: Day,
): Promise<Map<string, Contact>> {
  if (agencyIds.length === 0) return new Map();
  const contact = visible.contacts(today);
  const rows = await visible.read
    .selectDistinctOn([contact.agencyId], {
      agencyId: contact.agencyId,
      name: contact.name,
      phone: contact.phone,
    })
    .from(contact)
    .where(inArray(contact.agencyId, [...agencyIds]))
    // The roles in their declared order: officers before heads.
    .orderBy(contact.agencyId, asc(contact.role), asc(contact.name));
  return new Map(
    rows.flatMap(({ agencyId, name, phone }) =>
      name && phone ? [[agencyId, { name, phone }]] : [],
    ),
  );
}
