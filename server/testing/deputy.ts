import { database } from "../../db/client";
import { delegations } from "../../db/schema/delegations";
import type { Power } from "../../domain/power";
import type { Company } from "../demonstration/company";

/** The deputy chair with powers of the chair's in their hands, for the year of the tests. */
export async function deputyWith({ lan, son }: Company, powers: Power[]) {
  const [given] = await database()
    .insert(delegations)
    .values({
      byUserId: son.userId,
      toUserId: lan.userId,
      powers,
      ...{ fromDay: "2026-01-01", untilDay: "2026-12-31" },
      at: new Date("2026-01-01T08:00:00+07:00"),
    })
    .returning({ id: delegations.id });
  if (!given) throw new Error("no delegation was written");
  return { ...lan, powers: powers.map((power) => ({ power, delegationId: given.id })) };
}
