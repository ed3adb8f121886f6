import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Pagination } from "@/components/pagination";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { dayOf } from "@/domain/day";
import { seesWhole, steers } from "@/domain/permissions";
import { readsReports } from "@/domain/report/permissions";
import { now } from "@/server/clock";
import { askedPlan } from "@/server/queries/plan-asked";
import { reportChoices } from "@/server/queries/report-choices";
import { reportInputs } from "@/server/queries/report-inputs";
import { reportsPage } from "@/server/queries/reports-page";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { type Asked, reportFilterFrom, reportsAddress } from "./filter";
import { InputsPanel } from "./inputs-panel";
import { ReportFilters } from "./report-filters";
import { ReportRows } from "./report-rows";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("paper"))("title") };
}

const LATEST = { planId: null, periodId: null, on: null };

/** Báo cáo: those of the commune and of its agencies for who follows the plan, an agency's own for the agency. */
export default async function ReportsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  const { actor, agency } = viewer;
  if (!readsReports(actor)) notFound();
  const filter = reportFilterFrom(await searchParams);
  const today = dayOf(now());
  const { planId, periodId } = filter;
  const [t, found, named, latest] = await Promise.all([
    getTranslations("paper"),
    reportsPage(actor, filter),
    planId || periodId ? askedPlan(actor, { planId, periodId, on: null }, today) : null,
    askedPlan(actor, LATEST, today),
  ]);
  const asked = named ?? latest;
  const inputs = asked && (await reportInputs(actor, asked, today));
  const follows = asked !== null && seesWhole(actor, asked.plan);
  const writes = (await reportChoices(actor, today)) !== null;
  const { kind, state, agencyId, search } = filter;
  const isNarrowed = kind !== null || state !== null || agencyId !== null || search !== "";
  const scope = !follows
    ? t("scopeOwn", { agency: agency.name })
    : t(actor.role === "member" ? "scopeMember" : "scopeAll");
  return (
    <Frame viewer={viewer} current="reports">
      <PageHead title={t("title")} sub={scope}>
        {writes && asked && (
          <div className="mt-2 desk:mt-0">
            <ButtonLink href="/reports/new" look="primary">
              {t("new")}
            </ButtonLink>
          </div>
        )}
      </PageHead>
      <div
        className={
          inputs ? "grid items-start gap-4 desk:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]" : ""
        }
      >
        <section aria-label={t("list")}>
          <ReportFilters
            filter={filter}
            counts={found.counts}
            all={found.all}
            agencies={follows ? found.agencies : []}
            severalKinds={follows}
          />
          {found.rows.length > 0 ? (
            <ReportRows rows={found.rows} />
          ) : isNarrowed ? (
            <EmptyState icon="document" title={t("emptyFiltered")}>
              {t("emptyFilteredNext")}
            </EmptyState>
          ) : (
            <EmptyState icon="document" title={t("empty")}>
              {t(writes ? "emptyWriter" : "emptyReader")}
            </EmptyState>
          )}
          {found.pages > 1 && (
            <Pagination
              from={found.first + 1}
              to={found.first + found.rows.length}
              total={found.total}
              previousHref={
                found.page > 1 ? reportsAddress({ ...filter, page: found.page - 1 }) : null
              }
              nextHref={
                found.page < found.pages
                  ? reportsAddress({ ...filter, page: found.page + 1 })
                  : null
              }
            />
          )}
        </section>
        {asked && inputs && (
          <InputsPanel
            inputs={inputs}
            period={asked.period.label}
            filter={filter}
            sets={steers(actor, asked.plan) ? asked.plan.id : null}
          />
        )}
      </div>
    </Frame>
  );
}
