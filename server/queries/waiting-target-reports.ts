import {
  and,
  asc,
  count,
  eq,
  inArray,
  isNull,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import { heldPower } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { actualsOf } from "../../domain/target/figures";
import { mayJudgeTargetReport } from "../../domain/target/rights";

/** So many stand on a page; with each that is judged the next one comes. */
const MOST = 100;

type Report = ReturnType<Visible["targetReports"]>;
type Target = ReturnType<Visible["targets"]>;

/** Figures of targets that wait for this person's verdict: how many, and the oldest of them. */
export async function waitingTargetReports(actor: Person, most = MOST) {
  const { targetReports, targets, read } = visibleTo(actor);
  const [report, target] = [targetReports(), targets()];
  const waits = and(isNull(report.verdict), judgedBy(actor, report, target));
  const ofTarget = eq(target.id, report.targetId);
  const [found, [counted]] = await Promise.all([
    read
      .select()
      .from(report)
      .innerJoin(target, ofTarget)
      .where(waits)
      .orderBy(asc(report.at), asc(report.number))
      .limit(most),
    read.select({ total: count() }).from(report).innerJoin(target, ofTarget).where(waits),
  ]);
  const judged = found
    .map(({ target_report, target: of }) => ({ ...target_report, target: of }))
    .filter((row) => mayJudgeTargetReport(actor, { ...row.target, ...row }));
  const corrections = judged.filter(({ correctsId }) => correctsId !== null);
  const valid = await confirmedOf(
    actor,
    corrections.map(({ targetId }) => targetId),
  );
  const rows = judged.map((row) => ({
    ...row,
    /** The confirmed figure that it would take the place of. */
    earlier: row.correctsId === null ? null : figureOf(valid, row),
  }));
  return { total: counted?.total ?? 0, rows };
}

export type WaitingTargetReport = Awaited<ReturnType<typeof waitingTargetReports>>["rows"][number];

/** The rule of `mayJudgeTargetReport` where the rows are, so that none beyond a page's end is lost. */
function judgedBy(actor: Person, report: Report, target: Target): SQL | undefined {
  const isOffice = actor.role === "standing_office";
  const judges = actor.role === "chair" || heldPower(actor, "judge") !== null;
  if (!judges && !isOffice) return sql`false`;
  const own = [actor.agencyId, ...actor.agencyIds];
  return and(
    judges ? undefined : eq(target.standingAgencyId, actor.agencyId),
    ne(report.byUserId, actor.userId),
    notInArray(report.byAgencyId, own),
    or(isNull(report.forAgencyId), notInArray(report.forAgencyId, own)),
  );
}

type Confirmed = Awaited<ReturnType<typeof confirmedOf>>;

async function confirmedOf(actor: Person, targetIds: string[]) {
  if (targetIds.length === 0) return [];
  const { targetReports, read } = visibleTo(actor);
  const report = targetReports();
  return read
    .select({
      id: report.id,
      targetId: report.targetId,
      number: report.number,
      lastDay: report.lastDay,
      agencyId: report.agencyId,
      verdict: report.verdict,
      value: report.value,
    })
    .from(report)
    .where(and(inArray(report.targetId, targetIds), eq(report.verdict, "confirmed")));
}

/** What counts of the same target for the same day and village. */
function figureOf(
  valid: Confirmed,
  { targetId, lastDay, agencyId }: Pick<Confirmed[number], "targetId" | "lastDay" | "agencyId">,
) {
  const same = valid.filter((one) => one.targetId === targetId && one.agencyId === agencyId);
  return actualsOf(same).find((one) => one.lastDay === lastDay)?.value ?? null;
}
