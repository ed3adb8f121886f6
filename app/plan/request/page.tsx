import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Verbatim } from "@/components/verbatim";
import { dayOf } from "@/domain/day";
import { isUuid } from "@/domain/uuid";
import { now } from "@/server/clock";
import { requestPage } from "@/server/queries/requestable";
import { requireViewer } from "@/server/session";
import { ActForm } from "../../act-form";
import { Frame } from "../../frame";
import { actWords } from "../../tasks/[id]/act-words";
import { ask } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("onDemand"))("title") };
}

/** Giao việc đột xuất: asks agencies of one duty for something beside what the plan gives them. */
export default async function RequestPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { plan: planId, duty: ref } = await searchParams;
  if (typeof planId !== "string" || !isUuid(planId) || typeof ref !== "string") notFound();
  const page = await requestPage(viewer.actor, { planId, ref }, dayOf(now()));
  if (!page) notFound();
  const { duty, performers } = page;
  const [t, words] = await Promise.all([getTranslations("onDemand"), actWords()]);
  const back = `/plan?plan=${duty.planId}&duty=${duty.ref}#${duty.ref}`;
  const chosen = performers.map(({ agencyId, name }) => ({ value: agencyId, label: name }));
  return (
    <Frame viewer={viewer} current="plan" narrow>
      <Crumbs back={{ href: back, label: t("back") }} trail={[duty.ref]} />
      <PageHead title={t("title")} sub={duty.planTitle} />
      <div className="grid gap-4">
        <Verbatim clause={duty.ref} text={duty.text} agencyLine={duty.agencyLine} href={back} />
        {performers.length === 0 ? (
          <EmptyState icon="info" title={t("nobody")}>
            {t("nobodyNext")}
          </EmptyState>
        ) : (
          <Panel>
            <ActForm
              id="ask"
              action={ask}
              hidden={{ dutyId: duty.id, key: randomUUID() }}
              fields={[
                { name: "agencies", label: t("agencies"), kind: "checks", options: chosen },
                { name: "request", label: t("request"), hint: t("requestHint"), kind: "text" },
                { name: "lastDay", label: t("lastDay"), hint: t("dayHint"), kind: "line" },
              ]}
              submit={t("submit")}
              look="primary"
              {...words}
            />
          </Panel>
        )}
      </div>
    </Frame>
  );
}
