import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { targetReports } from "../db/schema/targets";
import type { Visible } from "../db/visibility";
import type { Actor } from "../domain/person";
import type { FieldProblem, Refusal } from "../domain/refusal";
import { parseFigure, writeFigure } from "../domain/target/figure";
import type { ReportPeriod } from "../domain/target/report-period";
import { mayRecordOnTarget, mayReportOnTarget } from "../domain/target/rights";
import type { Act, Scope } from "./command";
import { optionalDay, optionalText } from "./form-fields";
import { ENTERED_HOW, keepFiles, recordingProblems } from "./report";
import { type TargetSubject, targetSubject } from "./target-subject";

/** A file whose bytes are stored already. */
const keptFile = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1),
  size: z.number().int().positive(),
  mediaType: z.string().min(1),
});

/** What the form of a report on a target sends, beside the period or what is corrected. */
export const targetReportFields = z.object({
  value: z.string().trim().max(100, "too_long").default(""),
  note: optionalText(),
  documentNumber: optionalText(200),
  documentDate: optionalDay,
  noEvidenceReason: optionalText(),
  file: keptFile.optional(),
  enteredFrom: optionalText(200),
  enteredHow: z
    .union([z.enum(ENTERED_HOW, "choice"), z.literal("").transform(() => null)])
    .nullish(),
  receivedOn: optionalDay,
});

type TargetReportFields = z.output<typeof targetReportFields>;

/** A target with what was reported of it and, for their days, of what it is part of and of its parts. */
export async function targetWithReports(scope: Scope, targetId: string) {
  const target = await targetSubject(scope, targetId);
  if (!target) return null;
  const { visible } = scope;
  const other = visible.targets();
  const siblings = await visible.read
    .select({ id: other.id, partOfId: other.partOfId })
    .from(other)
    .where(eq(other.planId, target.planId));
  const partIds = siblings.filter(({ partOfId }) => partOfId === target.id).map(({ id }) => id);
  const ids = [target.id, ...partIds, ...(target.partOfId ? [target.partOfId] : [])];
  const reports = await liveReports(visible, ids);
  return { ...target, partIds, reports };
}

type ReportedTarget = NonNullable<Awaited<ReturnType<typeof targetWithReports>>>;

async function liveReports(visible: Visible, targetIds: string[]) {
  const report = visible.targetReports();
  const rows = await visible.read
    .select()
    .from(report)
    .where(inArray(report.targetId, targetIds))
    .orderBy(report.number);
  return rows.filter(({ verdict }) => verdict === null || verdict === "confirmed");
}

type Of = { lastDay: string; agencyId: string | null };

/** The report of a target that stands for a day: the last one that was neither returned nor taken back. */
export function standingReport(
  reports: ReportedTarget["reports"],
  targetId: string,
  { lastDay, agencyId }: Of,
) {
  return reports.findLast(
    (one) => one.targetId === targetId && one.lastDay === lastDay && one.agencyId === agencyId,
  );
}

/** What stands for a day of the whole commune and of each village. */
function standingOn(reports: ReportedTarget["reports"], targetId: string, lastDay: string) {
  const own = reports.filter((one) => one.targetId === targetId && one.lastDay === lastDay);
  return own.filter((one) => standingReport(own, targetId, one) === one);
}

/** Why a period cannot be reported on: none, not over, or outside the plan's years. */
export function periodProblem(
  period: ReportPeriod | null,
  target: TargetSubject,
  today: string,
): FieldProblem | null {
  if (!period) return "choice";
  if (period.lastDay >= today) return "period_not_over";
  const year = Number(period.lastDay.slice(0, 4));
  const last = target.finalYear ?? Number(target.planEndsOn?.slice(0, 4) ?? year);
  return year < (target.firstYear ?? year) || year > last ? "period_out_of_plan" : null;
}

/** What is wrong with a report's fields, whatever it is a report of, beside those that `known` are. */
export function refuseTargetReport(
  target: ReportedTarget,
  of: Of,
  input: TargetReportFields,
  { actor, today }: Pick<Scope, "actor" | "today">,
  known: Record<string, FieldProblem> = {},
): Refusal | null {
  if (target.unit === null) return { reason: "not_stated" };
  const fields: Record<string, FieldProblem> = { ...known };
  const figure = parseFigure(input.value, target.unit);
  if (!figure.ok) fields.value = figure.problem;
  if (input.documentNumber && !input.documentDate) fields.documentDate = "document_incomplete";
  if (input.documentDate && !input.documentNumber) fields.documentNumber = "document_incomplete";
  if (input.documentDate && input.documentDate > today) fields.documentDate = "day_in_future";
  if (!input.file && !input.documentNumber && !input.noEvidenceReason)
    fields.noEvidenceReason = "evidence_missing";
  if (isRecording(actor, target)) Object.assign(fields, recordingProblems(input, today));
  if (Object.keys(fields).length > 0) return { reason: "invalid", fields };
  const wrong = figure.ok ? exceeded(target, of, figure.value) : null;
  if (wrong === null) return null;
  const about = [writeFigure(wrong.other, target.unit)];
  return { reason: "invalid", fields: { value: wrong.code }, about };
}

/**
 * The figure of the same day that makes this one impossible: a whole smaller than it, or a part greater. Villages are
 * parts of the commune where people are counted; a share in a hundred is of another whole in each.
 */
function exceeded(target: ReportedTarget, of: Of, value: number) {
  const { partOfId, partIds, reports } = target;
  const ofDay = target.unit === "people" ? standingOn(reports, target.id, of.lastDay) : [];
  const commune = ofDay.find(({ agencyId }) => agencyId === null);
  if (of.agencyId !== null && commune && value > commune.value)
    return { code: "village_exceeds_commune" as const, other: commune.value };
  const most = Math.max(0, ...ofDay.filter((one) => one.agencyId !== null).map((one) => one.value));
  if (of.agencyId === null && most > value)
    return { code: "commune_below_village" as const, other: most };
  const whole = partOfId ? standingReport(reports, partOfId, of) : undefined;
  if (whole && value > whole.value)
    return { code: "part_exceeds_whole" as const, other: whole.value };
  const parts = partIds.flatMap((id) => standingReport(reports, id, of)?.value ?? []);
  const part = parts.find((one) => one > value);
  return part === undefined ? null : { code: "whole_below_part" as const, other: part };
}

/** Writes the report down, with its file. */
export async function writeTargetReport(
  act: Act,
  target: ReportedTarget,
  of: Of & { period: ReportPeriod["kind"]; correctsId?: string },
  { value, file, enteredFrom, enteredHow, receivedOn, ...said }: TargetReportFields,
) {
  const figure = parseFigure(value, target.unit ?? "people");
  if (!figure.ok) throw new Error("a figure that cannot be read was not refused");
  if (file) await keepFiles(act, [file]);
  const forAgencyId = target.responsibleAgencyId;
  const entered = isRecording(act.actor, target)
    ? { forAgencyId, enteredFrom, enteredHow: enteredHow ?? null, receivedOn }
    : {};
  return act.write.insert(targetReports, {
    ...{ targetId: target.id, ...of, ...said, value: figure.value },
    ...entered,
    ...{ sha256: file?.sha256, fileName: file?.name },
    ...{ byUserId: act.person().userId, byAgencyId: act.person().agencyId, at: act.now },
  });
}

/** Who reports on a target, or writes it down for who does. */
export function mayReportOrRecord(actor: Actor, target: ReportedTarget): boolean {
  return mayReportOnTarget(actor, target) || mayRecordOnTarget(actor, target);
}

/** What a report's event is about: a plan, of the agency whose figure it is. */
export function aboutTargetReport(act: Act, target: ReportedTarget) {
  const enteredFor = isRecording(act.actor, target);
  const agencyId = (enteredFor && target.responsibleAgencyId) || act.person().agencyId;
  return { planId: target.planId, agencyId, enteredFor };
}

function isRecording(actor: Actor, target: ReportedTarget): boolean {
  return !mayReportOnTarget(actor, target);
}

/** What a report's event says of it. */
export function toldOf(
  target: TargetSubject,
  report: { id: string; lastDay: string; value: number },
) {
  return {
    reportId: report.id,
    target: target.name,
    lastDay: report.lastDay,
    value: report.value,
    unit: target.unit ?? "people",
  };
}

/** A report of a target as this person sees it, with its target held; null when it does not exist for them. */
export async function reportSubject(scope: Scope, reportId: string) {
  const report = scope.visible.targetReports();
  const find = () =>
    scope.visible.read
      .select()
      .from(report)
      .where(and(eq(report.id, reportId)));
  const [seen] = await find();
  const target = seen ? await targetSubject(scope, seen.targetId) : null;
  // Looked at once more: whoever held the target may have judged it.
  const [now] = target ? await find() : [];
  return target && now ? { ...now, target, standingAgencyId: target.standingAgencyId } : null;
}
