import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import { now } from "../clock";
import { readPlanTargets } from "../commands/read-targets";

const SYSTEM = { kind: "system" } as const;

/** Reads the targets of plans that were published before targets were read, and says how many plans that were. */
export async function takeUpTargets(at: Date): Promise<number> {
  const { plans, clauses, targets, read } = visibleTo(SYSTEM);
  const clause = clauses();
  const plan = plans();
  const target = targets();
  const published = await read
    .selectDistinct({ id: plan.id })
    .from(plan)
    .innerJoin(clause, eq(clause.planId, plan.id))
    .where(and(isNotNull(plan.publishedAt), eq(clause.class, "target")));
  const known = await read.selectDistinct({ planId: target.planId }).from(target);
  const having = new Set(known.map(({ planId }) => planId));
  let taken = 0;
  for (const { id } of published) {
    if (having.has(id)) continue;
    const result = await readPlanTargets({ actor: SYSTEM, now: at }, { planId: id });
    if (result.ok && result.value.count > 0) taken++;
  }
  return taken;
}

/** Once in each process; what fails is told, and done at the next start or publishing. */
export function takeUpTargetsAtStart(): void {
  takeUpTargets(now()).catch((error: unknown) => console.error("No target was read:", error));
}
