import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/crumbs";
import { PrintButton } from "@/components/ui/print-button";
import { dayOf } from "@/domain/day";
import { isUuid } from "@/domain/uuid";
import { now } from "@/server/clock";
import { reportPage } from "@/server/queries/report-page";
import { requireViewer } from "@/server/session";
import { Frame } from "../../../frame";
import { ReportSheet } from "../report-sheet";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("paper.download"))("print") };
}

/** The report as paper has it, without anything that is only for the screen. */
export default async function PrintedReportPage({ params }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const page = isUuid(id) ? await reportPage(viewer.actor, id, dayOf(now())) : null;
  if (!page) notFound();
  const t = await getTranslations("paper.print");
  return (
    <Frame viewer={viewer} current="reports" ownPrintHead>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2" data-screen-only>
        <Crumbs back={{ href: `/reports/${id}`, label: page.report.title }} />
        <PrintButton label={t("button")} look="outline" />
      </div>
      <ReportSheet document={page.document} />
    </Frame>
  );
}
