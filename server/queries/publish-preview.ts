import { eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import { steers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import type { TaskChange } from "../../domain/plan-publication";
import { type PlanPublication, publicationOf } from "./publication";

/** No list on a page is longer; `counts` are of all. */
const MOST_ROWS = 100;

/**
 * What publishing would do today, before it is done; null for whoever may not publish. It is computed as the act
 * itself computes it. Each list holds at most a hundred rows in the plan's order, each with its duty and agency.
 */
export async function publishPreview(actor: Person, planId: string, today: Day) {
  const visible = visibleTo(actor);
  const plan = visible.plans();
  const [found] = await visible.read.select().from(plan).where(eq(plan.id, planId));
  if (!found || !steers(actor, found)) return null;
  const publication = await publicationOf(visible, found, today);
  const of = <D extends TaskChange["does"]>(...does: D[]) => rowsOf(publication, does);
  const created = of<"create" | "give_again">("create", "give_again");
  const [changed, ended, left] = [of("change"), of("end"), of("leave")];
  const counts = {
    created: created.length,
    changed: changed.length,
    ended: ended.length,
    left: left.length,
    unchanged: publication.unchanged,
    undated: undatedAfter(publication),
  };
  return {
    plan: found,
    period: publication.days.label,
    counts,
    created: created.slice(0, MOST_ROWS),
    changed: changed.slice(0, MOST_ROWS),
    ended: ended.slice(0, MOST_ROWS),
    left: left.slice(0, MOST_ROWS),
    facts: factChanges(found, publication.facts),
    annexes: annexChanges(publication),
  };
}

export type PublishPreview = NonNullable<Awaited<ReturnType<typeof publishPreview>>>;

/** The changes of one kind, each with the duty and the agency it is about in words. */
function rowsOf<D extends TaskChange["does"]>(publication: PlanPublication, does: readonly D[]) {
  const { changes, duties, known, existing } = publication;
  const places = new Map(
    duties.map((duty, place) => [duty.id, { ref: duty.ref, text: duty.text, place }]),
  );
  const before = new Map(existing.map((task) => [task.id, task]));
  return changes
    .filter((change): change is Extract<TaskChange, { does: D }> =>
      (does as readonly string[]).includes(change.does),
    )
    .map((change) => {
      const now = change.taskId ? before.get(change.taskId) : undefined;
      return {
        ...change,
        ref: places.get(change.dutyId)?.ref ?? "",
        text: places.get(change.dutyId)?.text ?? "",
        agencyName: known.get(change.agencyId)?.name ?? "",
        groupName:
          "groupId" in change && change.groupId ? (known.get(change.groupId)?.name ?? null) : null,
        /** What the task is now; null when there is none yet. */
        now: now ? { role: now.role, lastDay: now.lastDay, status: now.status } : null,
      };
    })
    .sort(
      (one, other) => (places.get(one.dutyId)?.place ?? 0) - (places.get(other.dutyId)?.place ?? 0),
    );
}

/** How many tasks of the period have no last day once this is published. */
function undatedAfter({ changes, existing }: PlanPublication): number {
  const told = new Map(changes.map((change) => [change.taskId, change]));
  const created = changes.filter(
    (change) => (change.does === "create" || change.does === "give_again") && !change.lastDay,
  );
  const kept = existing.filter((task) => {
    const change = told.get(task.id);
    if (task.status === "cancelled" || task.lastDay !== null) return false;
    return change?.does !== "end" && !(change?.does === "change" && change.day);
  });
  return created.length + kept.length;
}

type Facts = PlanPublication["facts"];

/** What the plan says of itself, before and after; only what changes. */
function factChanges(plan: Facts, facts: Facts) {
  return (Object.keys(facts) as (keyof Facts)[])
    .filter((fact) => plan[fact] !== facts[fact])
    .map((fact) => ({ fact, before: plan[fact], after: facts[fact] }));
}

/** Files that will be everybody's, by the question they answer. */
function annexChanges({ questions, annexes }: PlanPublication) {
  return questions.flatMap(({ id, kind, answer }) => {
    if (kind !== "annex_missing") return [];
    const after = answer && "annex" in answer ? answer.annex : null;
    const before = annexes.find(({ questionId }) => questionId === id)?.id ?? null;
    return before === (after?.id ?? null) ? [] : [{ questionId: id, before, after }];
  });
}
