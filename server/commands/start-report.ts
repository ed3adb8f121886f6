import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { reports, reportVersions } from "../../db/schema/papers";
import { type Day, dayOf } from "../../domain/day";
import { closingKey, closingsOn, isYearClosing } from "../../domain/report/closings";
import { REPORT_KINDS } from "../../domain/report/paper";
import { mayReportForAgency, mayReportOn } from "../../domain/report/permissions";
import { periodOf, spanOf } from "../../domain/report/span";
import { dataDayOf, refuseDays } from "../../domain/report/start";
import { isUuid } from "../../domain/uuid";
import { command, type Scope } from "../command";
import { optionalDay } from "../form-fields";
import { askedForReport } from "../queries/report-inputs";
import { hasTasks } from "../queries/report-scope";

/**
 * Begins a report as a draft. Input: `planId`, `kind`, `span` (a period of the plan by its id, one of Nghị định
 * 09/2019/NĐ-CP by its key, or `days` with `from` and `to`), `dataDay`, empty for the last day that has come.
 */
export const startReport = command({
  event: "report.started",
  input: z
    .object({
      planId: z.uuid("missing"),
      kind: z.enum(REPORT_KINDS, { error: "choice" }),
      span: z.string("choice").min(1, "choice"),
      from: optionalDay,
      to: optionalDay,
      dataDay: optionalDay,
    })
    .superRefine(({ span, from, to }, context) => {
      if (span !== "days") {
        if (from !== null || to !== null)
          context.addIssue({ code: "custom", path: ["span"], message: "days_beside_span" });
        return;
      }
      const missing = (name: string) => {
        context.addIssue({ code: "custom", path: [name], message: "missing" });
      };
      if (from === null) missing("from");
      if (to === null) missing("to");
    }),
  load: async (scope, input) => {
    const plan = await publishedPlan(scope, input.planId);
    if (!plan) return null;
    const { actor, today, visible } = scope;
    const own = actor.kind === "person" ? actor.agencyId : null;
    const agencyId = input.kind === "agency" ? own : null;
    const days = daysOf(input, plan.periods, today);
    const sends = input.kind !== "agency" || (await sendsReport(scope, plan, own));
    const asked = { ...plan, kind: input.kind, agencyId, sends };
    if (!days) return { ...asked, days, period: null, counts: false };
    const on = input.dataDay ?? dataDayOf(days.to, today);
    const period = periodOf(plan.periods, { from: days.from, to: on < days.to ? on : days.to });
    const counts =
      period !== null && (await hasTasks(visible, { periodId: period.id, agencyId, on }));
    return { ...asked, days: { ...days, on }, period, counts };
  },
  may: (actor, { kind, sends, ...plan }) =>
    kind === "agency" ? sends && mayReportForAgency(actor) : mayReportOn(actor, plan),
  refuse: ({ days, period, counts, publishedOn }, { kind, span }, { today }) => {
    if (!days) return { reason: "invalid", fields: { span: "choice" } };
    if (kind === "annual" && !isUuid(span) && !isYearClosing(days))
      return { reason: "invalid", fields: { span: "not_a_year" } };
    const typed = span === "days";
    const wrong = refuseDays(days, { today, publishedOn, hasPeriod: period !== null }, typed);
    if (wrong) return wrong;
    return counts ? null : { reason: "invalid", fields: { [typed ? "to" : "span"]: "no_data" } };
  },
  apply: async (act, { id: planId, kind, agencyId, days, period }) => {
    if (!days || !period) throw new Error("a report without its days");
    const { from, to, on } = days;
    const title = `Báo cáo kết quả thực hiện Kế hoạch ${spanOf({ from, to }, period)}`;
    const report = await act.write.insert(reports, {
      ...{ planId, periodId: period.id, kind, agencyId, title },
      ...{ fromDay: from, toDay: to, dataDay: on, state: "draft", version: 1 },
      ...{ startedBy: act.person().userId, startedAt: act.now, stateAt: act.now },
    });
    await act.write.insert(reportVersions, {
      ...{ reportId: report.id, version: 1, prose: {}, dataDay: on, taken: [] },
      ...{ byUserId: act.person().userId, at: act.now },
    });
    return {
      payload: { title, kind, from, to, dataDay: on },
      about: { planId, ...(agencyId && { agencyId }) },
      value: { reportId: report.id },
    };
  },
});

async function publishedPlan({ visible }: Scope, planId: string) {
  const plan = visible.plans();
  const period = visible.periods();
  const [found] = await visible.read
    .select({
      id: plan.id,
      standingAgencyId: plan.standingAgencyId,
      publishedAt: plan.publishedAt,
    })
    .from(plan)
    .where(and(eq(plan.id, planId), isNotNull(plan.publishedAt)));
  if (!found?.publishedAt) return null;
  const periods = await visible.read
    .select({
      id: period.id,
      label: period.label,
      startsOn: period.startsOn,
      endsOn: period.endsOn,
    })
    .from(period)
    .where(eq(period.planId, planId));
  return { ...found, publishedOn: dayOf(found.publishedAt), periods };
}

/** The office that gathers and the committee that reports write no report to themselves. */
async function sendsReport(
  { visible }: Scope,
  plan: { standingAgencyId: string },
  agencyId: string | null,
): Promise<boolean> {
  if (!agencyId) return false;
  const agency = visible.agencies();
  const [own] = await visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .where(eq(agency.id, agencyId));
  const isAskedFor = await askedForReport(visible, plan);
  return own !== undefined && isAskedFor(own);
}

type AskedSpan = { span: string; from: Day | null; to: Day | null };
type Period = { id: string; startsOn: Day; endsOn: Day };

function daysOf({ span, from, to }: AskedSpan, periods: readonly Period[], today: Day) {
  if (span === "days") return from && to ? { from, to } : null;
  const closing = closingsOn(today).find((one) => closingKey(one) === span);
  if (closing) return { from: closing.from, to: closing.to };
  const period = periods.find(({ id }) => id === span);
  return period ? { from: period.startsOn, to: period.endsOn } : null;
}
