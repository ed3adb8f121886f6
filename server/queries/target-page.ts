import { asc, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import {
  mayEnterFigures,
  mayJudgeTargetReport,
  mayRecordOnTarget,
  mayReportOnTarget,
} from "../../domain/target/rights";
import { isUuid } from "../../domain/uuid";
import { targetRows } from "./target-rows";

/**
 * One target with everything that was written and reported of it, those it is part of or made of, and what this
 * person may do; null when it does not exist for them.
 */
export async function targetPage(actor: Person, targetId: string) {
  if (!isUuid(targetId)) return null;
  const [target] = await targetRows(actor, { targetId });
  if (!target) return null;
  const siblings = await targetsOf(actor, target.planId);
  return {
    target,
    whole: siblings.find(({ id }) => id === target.partOfId) ?? null,
    others: siblings.filter(({ id }) => id !== target.id),
    parts: siblings.filter(({ partOfId }) => partOfId === target.id),
    /** Whether one of the figures that wait is this person's to confirm. */
    mayJudge: target.reports.some(
      (report) =>
        report.state === "waiting" &&
        mayJudgeTargetReport(actor, { ...report, standingAgencyId: target.standingAgencyId }),
    ),
    mayEnter: mayEnterFigures(actor, target),
    mayReport: mayReportOnTarget(actor, target),
    mayRecord: mayRecordOnTarget(actor, target),
  };
}

export type TargetPage = NonNullable<Awaited<ReturnType<typeof targetPage>>>;

function targetsOf(actor: Person, planId: string) {
  const { targets, read } = visibleTo(actor);
  const target = targets();
  return read
    .select({ id: target.id, name: target.name, partOfId: target.partOfId })
    .from(target)
    .where(eq(target.planId, planId))
    .orderBy(asc(target.position));
}
