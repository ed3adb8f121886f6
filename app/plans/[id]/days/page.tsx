import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/app/form-words";
import { Frame } from "@/app/frame";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { Notice } from "@/components/ui/notice";
import { answerTo } from "@/domain/plan-answers";
import { isUuid } from "@/domain/uuid";
import { planReview } from "@/server/queries/plan-review";
import { requireViewer } from "@/server/session";
import { writeLastDay } from "../review/last-day-words";
import { dayRows } from "./day-rows";
import { DaysForm } from "./days-form";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("days"))("title") };
}

/** Every duty's own last day at once. */
export default async function DaysPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const [{ id }, { saved }] = await Promise.all([params, searchParams]);
  if (!isUuid(id)) notFound();
  const [t, review, plans] = await Promise.all([
    getTranslations("days"),
    planReview(viewer.actor, id),
    getTranslations("publish"),
  ]);
  if (!review) notFound();
  const fallback = answerTo(review.questions, "default_last_day");
  const byDefault = fallback?.lastDay ? writeLastDay(fallback.lastDay) : null;
  const standing = fallback ? t("defaultNone") : t("defaultOpen");
  const count = Number(saved);
  return (
    <Frame viewer={viewer} current="plan">
      <Crumbs back={{ href: `/plans/${id}/review`, label: plans("back") }} />
      <PageHead
        over={review.plan.title}
        title={byDefault ? t("default", { day: byDefault }) : standing}
        sub={t("lead")}
      />
      {Number.isInteger(count) && count > 0 && (
        <div className="mb-3.5">
          <Notice icon="check">
            <span role="status">{t("saved", { count })}</span>
          </Notice>
        </div>
      )}
      <FormWords of={["days", "form", "field", "refusal"]}>
        <DaysForm hidden={{ planId: id, key: randomUUID() }} rows={dayRows(t, review, byDefault)} />
      </FormWords>
    </Frame>
  );
}
