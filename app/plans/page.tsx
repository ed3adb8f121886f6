import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { PlanRow } from "@/components/review-plan-row";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { plansPage } from "@/server/queries/plans-page";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { DiscardDraft } from "./discard-draft";
import { reviewsPlans } from "./reviews-plans";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans"))("title") };
}

/** Drafts and published plans, for those who bring them in and publish them. */
export default async function PlansPage() {
  const viewer = await requireViewer();
  if (!reviewsPlans(viewer.actor)) notFound();
  const [t, plans] = await Promise.all([getTranslations("plans"), plansPage(viewer.actor)]);
  const published = plans.filter(({ publishedAt }) => publishedAt !== null).length;
  return (
    <Frame viewer={viewer} current="plan">
      <PageHead title={t("lead", { published, drafts: plans.length - published })}>
        <div className="mt-3 desk:mt-0" data-screen-only>
          <ButtonLink href="/plans/new">{t("import")}</ButtonLink>
        </div>
      </PageHead>
      {plans.length === 0 ? (
        <EmptyState icon="document" title={t("empty")}>
          {t("emptyNext")}
        </EmptyState>
      ) : (
        <ul className="rounded-lg border border-line bg-surface">
          {plans.map((plan) => (
            <PlanRow
              key={plan.id}
              plan={plan}
              discard={plan.steers && !plan.publishedAt && <DiscardDraft planId={plan.id} />}
            />
          ))}
        </ul>
      )}
    </Frame>
  );
}
