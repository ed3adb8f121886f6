import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { sectionPart } from "@/domain/report/assessment-part";
import { SECTIONS, type Section } from "@/domain/report/paper";
import { mayWrite } from "@/domain/report/permissions";
import { isUuid } from "@/domain/uuid";
import { now } from "@/server/clock";
import { reportHead } from "@/server/queries/report-head";
import { offeredFor, type ReportPage, reportPage } from "@/server/queries/report-page";
import { comparedVersion, reportVersions, VERSIONS_SHOWN } from "@/server/queries/report-versions";
import { sameReports } from "@/server/queries/same-reports";
import { requireViewer } from "@/server/session";
import { FormWords } from "../../form-words";
import { Frame } from "../../frame";
import { pageOf } from "../page-of";
import { HandedOn } from "./handed-on";
import { ReportActs } from "./report-acts";
import { REPORT_VIEWS, ReportHead } from "./report-head";
import { ReportSheet } from "./report-sheet";
import { SameReports } from "./same-reports";
import { UnsavedLeft } from "./unsaved-words";
import { Versions } from "./versions";
import { WriteForm } from "./write-form";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("paper"))("title") };
}

/** One report: its document with the source of every figure, the writer's words, and its versions. */
export default async function WrittenReportPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { actor } = viewer;
  const { id } = await params;
  const query = await searchParams;
  const isVersions = query.view === "versions";
  const page = isUuid(id) && !isVersions ? await reportPage(actor, id, dayOf(now())) : null;
  const report = page?.report ?? (isUuid(id) && isVersions ? await reportHead(actor, id) : null);
  if (!report) notFound();
  const writes = report.state === "draft" && mayWrite(actor, report);
  const asked = REPORT_VIEWS.find((one) => one === query.view) ?? "document";
  const view = asked === "write" && !writes ? "document" : asked;
  const same = writes ? await sameReports(actor, report) : [];
  // A version is saved after each other, so its number is how many there are.
  const versions = pageOf(report.version, query.page, VERSIONS_SHOWN);
  return (
    <Frame viewer={viewer} current="reports" ownPrintHead>
      <ReportHead report={report} view={view} writes={writes} />
      {page && view === "document" && (
        <>
          <div className="mb-4 grid gap-3" data-screen-only>
            <HandedOn report={report} copy={page.copy} />
            {writes && <SameReports reports={same} />}
            <ReportActs actor={actor} page={page} same={same} />
            {report.state !== "draft" && (
              <FormWords of={["paper"]}>
                <UnsavedLeft
                  {...{ user: actor.userId, reportId: id, prose: page.prose }}
                  drawnAt={now().getTime()}
                />
              </FormWords>
            )}
          </div>
          <ReportSheet document={page.document} sources />
        </>
      )}
      {page && view === "write" && (
        <Panel>
          <WriteSections page={page} user={actor.userId} offers={await offeredFor(actor, page)} />
        </Panel>
      )}
      {view === "versions" && (
        <Versions
          reportId={id}
          current={report.version}
          writes={writes}
          page={versions}
          versions={await reportVersions(actor, id, versions.first)}
          compared={await comparedVersion(actor, id, comparedFrom(query.compare, report.version))}
        />
      )}
    </Frame>
  );
}

/** The version whose changes are shown: the asked one, else the latest. */
function comparedFrom(asked: string | string[] | undefined, latest: number): number {
  const number = typeof asked === "string" ? Number.parseInt(asked, 10) : Number.NaN;
  return Number.isInteger(number) && number > 0 && number <= latest ? number : latest;
}

type WriteProps = {
  page: ReportPage;
  user: string;
  offers: Awaited<ReturnType<typeof offeredFor>>;
};

async function WriteSections({ page: { report, data, prose }, user, offers }: WriteProps) {
  const t = await getTranslations("paper.write");
  const sections = Object.fromEntries(
    SECTIONS.map((section) => {
      const recorded = sectionPart(data, {}, section).flatMap((block) =>
        block.kind === "paragraph" && block.from?.code !== "unwritten" ? [block.text] : [],
      );
      const offered = offers.filter((offer) => offer.section === section);
      return [section, { text: prose[section] ?? "", recorded, offers: offered }];
    }),
  ) as Record<Section, { text: string; recorded: string[]; offers: typeof offers }>;
  return (
    <>
      <p className="mb-3 text-sm text-ink-3">{t("lead")}</p>
      <FormWords of={["paper", "draft", "form", "field", "refusal"]}>
        <WriteForm
          reportId={report.id}
          version={report.version}
          formKey={randomUUID()}
          desk={{ user, drawnAt: now().getTime(), savedAt: report.savedAt.getTime() }}
          sections={sections}
        />
      </FormWords>
    </>
  );
}
