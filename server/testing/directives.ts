import { and, desc, eq, isNotNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { giveDirective } from "../commands/give-directive";
import { done } from "../found";

type Given = { agencies: string[]; planId?: string; taskId?: string };

/** A directive to be answered by the end of the week, and each agency's part of it as the system sees it. */
export async function givenDirective(chair: Person, now: Date, to: Given) {
  const words = { text: "Báo cáo rõ nguyên nhân chậm.", answerBy: "18/12/2026" };
  const { directiveId } = done(await giveDirective({ actor: chair, now }, { ...to, ...words }));
  const parts = await partsOf(directiveId);
  return { directiveId, parts, boundId: parts[0]?.id ?? "" };
}

/** The last report on a task that raised an obstacle. */
export async function lastObstacle(taskId: string): Promise<string> {
  const visible = visibleTo({ kind: "system" });
  const update = visible.updates();
  const [row] = await visible.read
    .select({ id: update.id })
    .from(update)
    .where(and(eq(update.taskId, taskId), isNotNull(update.obstacles)))
    .orderBy(desc(update.at))
    .limit(1);
  if (!row) throw new Error(`no obstacle was raised on ${taskId}`);
  return row.id;
}

/** Each agency's part of a directive, in protocol order. */
export async function partsOf(directiveId: string) {
  const visible = visibleTo({ kind: "system" });
  const directive = visible.directives();
  const agency = visible.agencies();
  const rows = await visible.read
    .select()
    .from(directive)
    .innerJoin(agency, eq(agency.id, directive.agencyId))
    .where(eq(directive.directiveId, directiveId))
    .orderBy(agency.protocolOrder);
  return rows.map((row) => row.directive);
}
