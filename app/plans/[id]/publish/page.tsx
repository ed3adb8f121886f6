import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/app/frame";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { dayOf } from "@/domain/day";
import { isUuid } from "@/domain/uuid";
import { now } from "@/server/clock";
import { publicationReceipt } from "@/server/queries/publication-receipt";
import { publishPreview } from "@/server/queries/publish-preview";
import { requireViewer } from "@/server/session";
import { Preview } from "./preview";
import { Receipt } from "./receipt";
import { whatIn } from "./what";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("publish"))("title") };
}

/** What publishing will do, before it is done; and afterwards what it has done. */
export default async function PublishPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  if (!isUuid(id)) notFound();
  const [t, preview, receipt] = await Promise.all([
    getTranslations("publish"),
    publishPreview(viewer.actor, id, dayOf(now())),
    done === "1" ? publicationReceipt(viewer.actor, id) : null,
  ]);
  if (!preview) notFound();
  const what = whatIn(t, receipt?.counts ?? preview.counts, receipt === null);
  return (
    <Frame viewer={viewer} current="plan">
      <Crumbs back={{ href: `/plans/${id}/review`, label: t("back") }} />
      <PageHead
        over={preview.plan.title}
        title={what ? t(receipt ? "did" : "will", { what }) : t("nothing")}
        sub={t("period", { period: preview.period })}
      />
      {receipt ? <Receipt receipt={receipt} planId={id} /> : <Preview preview={preview} />}
    </Frame>
  );
}
