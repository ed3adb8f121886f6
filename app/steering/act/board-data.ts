import { isAskedToJudge, mayUrgeIn } from "@/domain/permissions";
import type { Person } from "@/domain/person";
import type { SteeringView } from "@/domain/steering/view";
import { askedExtensions } from "@/server/queries/asked-extensions";
import { lastUrges } from "@/server/queries/last-urges";
import { openDirectives } from "@/server/queries/open-directives";
import { raisedWords } from "@/server/queries/raised-words";
import { urgePreview } from "@/server/queries/urge-preview";
import { waitingForMe } from "@/server/queries/waiting-for-me";
import { waitingTargetReports } from "@/server/queries/waiting-target-reports";

/** As many as stand on one sheet beside what is late. */
const MOST_DIRECTIVES = 5;

export type BoardData = Awaited<ReturnType<typeof boardData>>;

/** What stands on the board beside its figures: what waits for a word, and how what is late was urged. */
export async function boardData(actor: Person, { scope, late, silent }: SteeringView) {
  const { planId, on, isToday } = scope;
  const lateIds = late.agencies.flatMap(({ rows }) => rows.map(({ taskId }) => taskId));
  const silentIds = silent.rows.map(({ taskId }) => taskId);
  const urges = isToday && mayUrgeIn(actor, scope);
  const judgesFigures = isToday && isAskedToJudge(actor);
  const [judged, raised, extensions, directives, urged, urging, figures] = await Promise.all([
    waitingForMe(actor, on),
    raisedWords(actor, scope),
    askedExtensions(actor, scope),
    openDirectives(actor, { planId, on }, MOST_DIRECTIVES),
    lastUrges(actor, [...lateIds, ...silentIds], isToday ? null : on),
    urges ? urgePreview(actor, { scope: "overdue", planId }, on) : null,
    judgesFigures ? waitingTargetReports(actor) : { total: 0, rows: [] },
  ]);
  // What waited for a verdict on a past day waits no more, and what waits is of one period.
  const ofPeriod = isToday ? judged.filter((row) => row.periodId === scope.periodId) : [];
  return { judged: ofPeriod, raised, extensions, directives, urged, urging, figures };
}
