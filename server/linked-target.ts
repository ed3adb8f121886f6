import { eq } from "drizzle-orm";
import { targets } from "../db/schema/targets";
import type { Scope } from "./command";

/** A target of a plan and the duties that are said to serve it; who links at once does so one after the other. */
export async function linkedTarget({ visible }: Scope, targetId: string) {
  const { read } = visible;
  const target = visible.targets();
  const [found] = await read
    .select({
      id: target.id,
      planId: target.planId,
      name: target.name,
      standingAgencyId: target.standingAgencyId,
    })
    .from(target)
    .where(eq(target.id, targetId));
  if (!found) return null;
  await read
    .select({ id: targets.id })
    .from(targets)
    .where(eq(targets.id, targetId))
    .for("no key update");
  const link = visible.targetDuties();
  const serving = await read
    .select({ dutyId: link.dutyId })
    .from(link)
    .where(eq(link.targetId, targetId));
  return { ...found, serving: serving.map(({ dutyId }) => dutyId) };
}
