import { and, asc, inArray, or, sql } from "drizzle-orm";
import type { Day } from "../../../domain/day";
import type { SteeredPlan } from "./scope";

export type Contact = { name: string; phone: string };

type Asked = {
  today: Day;
  /** Who is in charge of the worst task of one of the agencies. */
  inCharge: readonly string[];
};

/** Whom to ring in each of these agencies today: who is in charge of its worst task, else an officer, else the head. */
export async function contactsOf(
  { visible }: SteeredPlan,
  agencyIds: readonly string[],
  { today, inCharge }: Asked,
): Promise<Map<string, Contact>> {
  if (agencyIds.length === 0) return new Map();
  const contact = visible.contacts(today);
  const isInCharge = inCharge.length > 0 ? inArray(contact.userId, [...inCharge]) : sql`false`;
  const rows = await visible.read
    .selectDistinctOn([contact.agencyId], {
      agencyId: contact.agencyId,
      name: contact.name,
      phone: contact.phone,
    })
    .from(contact)
    .where(
      and(
        inArray(contact.agencyId, [...agencyIds]),
        or(isInCharge, inArray(contact.role, ["officer", "agency_head"])),
      ),
    )
    // The roles in their declared order: officers before heads.
    .orderBy(
      contact.agencyId,
      sql`case when ${isInCharge} then 0 else 1 end`,
      asc(contact.role),
      asc(contact.name),
    );
  return new Map(
    rows.flatMap(({ agencyId, name, phone }) =>
      name && phone ? [[agencyId, { name, phone }]] : [],
    ),
  );
}
