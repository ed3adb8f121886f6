import { asc, inArray, isNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { mayJudgeTargetReport } from "../../domain/target/rights";

/** Figures of targets that wait for this person's verdict, the oldest first. */
export async function waitingTargetReports(actor: Person) {
  const { targetReports, read } = visibleTo(actor);
  const report = targetReports();
  const rows = await read
    .select()
    .from(report)
    .where(isNull(report.verdict))
    .orderBy(asc(report.at), asc(report.number))
    .limit(100);
  const [targets, corrected] = await Promise.all([
    targetsOf(
      actor,
      rows.map(({ targetId }) => targetId),
    ),
    correctedBy(
      actor,
      rows.flatMap(({ correctsId }) => correctsId ?? []),
    ),
  ]);
  return rows.flatMap((row) => {
    const target = targets.find(({ id }) => id === row.targetId);
    if (!target || !mayJudgeTargetReport(actor, { ...target, ...row })) return [];
    const earlier = corrected.find(({ id }) => id === row.correctsId)?.value ?? null;
    /** `earlier` is the figure that it corrects. */
    return [{ ...row, target, earlier }];
  });
}

export type WaitingTargetReport = Awaited<ReturnType<typeof waitingTargetReports>>[number];

async function targetsOf(actor: Person, ids: string[]) {
  if (ids.length === 0) return [];
  const { targets, read } = visibleTo(actor);
  const target = targets();
  return read
    .select({
      id: target.id,
      name: target.name,
      unit: target.unit,
      standingAgencyId: target.standingAgencyId,
    })
    .from(target)
    .where(inArray(target.id, ids));
}

async function correctedBy(actor: Person, ids: string[]) {
  if (ids.length === 0) return [];
  const { targetReports, read } = visibleTo(actor);
  const report = targetReports();
  return read
    .select({ id: report.id, value: report.value })
    .from(report)
    .where(inArray(report.id, ids));
}
