import { asc, eq, max, sql } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

/** The agencies that may follow a plan, the one that already follows the newest plan first. */
export async function possibleOffices(actor: Person) {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  const plan = visible.plans();
  return visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .leftJoin(plan, eq(plan.standingAgencyId, agency.id))
    .where(eq(agency.kind, "agency"))
    .groupBy(agency.id, agency.name, agency.protocolOrder)
    .orderBy(sql`${max(plan.publishedAt)} desc nulls last`, asc(agency.protocolOrder));
}
