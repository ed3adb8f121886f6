import { and, desc, eq, isNotNull, notExists, notInArray, or, type SQL, sql } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import { type Day, dayOf } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { RaisedKind } from "../../domain/raised";
import { byEndOf } from "./steering/by-end-of";

/** As many as stand on one sheet beside what is late. */
const MOST_ROWS = 5;

type Asked = { periodId: string; on: Day; isToday: boolean };

/**
 * Obstacles and proposals raised by the end of a day about tasks that were still carried out then and that nobody
 * had answered by then, by word or by directive; the latest first, of each task the last. `kinds` are those of the
 * report that wait; what was answered of it is null.
 */
export async function raisedWords(actor: Person, { periodId, on, isToday }: Asked) {
  const visible = visibleTo(actor);
  const task = visible.tasks(isToday ? null : on);
  const update = visible.updates();
  const waits = {
    obstacle: and(isNotNull(update.obstacles), open(visible, update.id, "obstacle", on)),
    proposal: and(isNotNull(update.proposals), open(visible, update.id, "proposal", on)),
  };
  const latest = visible.read
    .selectDistinctOn([update.taskId], {
      taskId: update.taskId,
      updateId: sql<string>`${update.id}`.as("raising_update_id"),
      ref: task.ref,
      agencyId: task.agencyId,
      agencyName: task.agencyName,
      obstacles: sql<string | null>`case when ${waits.obstacle} then ${update.obstacles} end`.as(
        "open_obstacles",
      ),
      proposals: sql<string | null>`case when ${waits.proposal} then ${update.proposals} end`.as(
        "open_proposals",
      ),
      at: update.at,
    })
    .from(update)
    .innerJoin(task, eq(task.id, update.taskId))
    .where(
      and(
        eq(task.periodId, periodId),
        notInArray(task.status, ["completed", "cancelled"]),
        or(waits.obstacle, waits.proposal),
        byEndOf(on, update.at),
      ),
    )
    .orderBy(update.taskId, desc(update.at))
    .as("latest");
  const rows = await visible.read.select().from(latest).orderBy(desc(latest.at)).limit(MOST_ROWS);
  return rows.map(({ at, ...row }) => {
    const kinds: RaisedKind[] = [];
    if (row.obstacles) kinds.push("obstacle");
    if (row.proposals) kinds.push("proposal");
    return { ...row, kinds, on: dayOf(at) };
  });
}

/** True where nobody had answered by the end of a day what the report raised. */
function open(
  visible: Visible,
  updateId: ReturnType<Visible["updates"]>["id"],
  kind: RaisedKind,
  on: Day,
): SQL | undefined {
  const answer = visible.raisedAnswers();
  const directive = visible.directives();
  return and(
    notExists(
      visible.read
        .select({ one: sql`1` })
        .from(answer)
        .where(and(eq(answer.updateId, updateId), eq(answer.kind, kind), byEndOf(on, answer.at))),
    ),
    notExists(
      visible.read
        .select({ one: sql`1` })
        .from(directive)
        .where(
          and(
            eq(directive.updateId, updateId),
            eq(directive.raisedKind, kind),
            byEndOf(on, directive.at),
          ),
        ),
    ),
  );
}
