import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/app/form-words";
import { Frame } from "@/app/frame";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { mayJudgeTargetReport, mayWithdrawTargetReport } from "@/domain/target/rights";
import { now } from "@/server/clock";
import { dueTargets, reportablePeriods } from "@/server/queries/due-targets";
import { receivedTargetFile } from "@/server/queries/received-target-file";
import { targetPage } from "@/server/queries/target-page";
import { villages } from "@/server/queries/villages";
import { seeTarget } from "@/server/see-notices";
import { requireViewer } from "@/server/session";
import { ReportRows } from "../../report-rows";
import { TargetHead } from "../../target-head";
import { returnedForm, type Search } from "./asked";
import { ReportForm } from "./report-form";
import { ReportReceipt } from "./report-receipt";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("targets"))("part.report") };
}

/** What was reported of a target, the form to report, and for those who confirm the verdict. */
export default async function TargetReportPage({ params, searchParams }: Props) {
  const asker = await requireViewer();
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const today = dayOf(now());
  const [t, page, due, bodies] = await Promise.all([
    getTranslations("targets"),
    targetPage(asker.actor, id),
    dueTargets(asker.actor, today),
    villages(asker.actor),
  ]);
  if (!page) notFound();
  const viewer = await seeTarget(asker, id, now());
  const { target, mayReport, mayRecord } = page;
  const maySend = mayReport || mayRecord;
  const back = returnedForm(search);
  const received = back.kept ? await receivedTargetFile(viewer.actor, id, back.kept) : null;
  const reports = target.reports.toReversed();
  const receipt = reports.find((one) => one.id === back.receipt) ?? null;
  const mayCorrect = ({ forAgencyId }: (typeof reports)[number]) =>
    mayReport || (mayRecord && forAgencyId !== null);
  const corrected = reports.find((one) => one.id === back.correct && mayCorrect(one)) ?? null;
  const owed = due.find((one) => one.id === target.id) ?? null;
  return (
    <Frame viewer={viewer} current="targets">
      <TargetHead page={page} current="report" />
      <FormWords of={["targets", "form", "field", "refusal"]}>
        {receipt && <ReportReceipt target={target} report={receipt} />}
        {maySend && target.unit === null && <Notice icon="info">{t("notStated")}</Notice>}
        {maySend && target.unit !== null && !receipt && (
          <div className="mb-4">
            <Panel title={t(corrected ? "correct" : mayRecord ? "recordTitle" : "reportTitle")}>
              <ReportForm
                target={target}
                periods={reportablePeriods(
                  target,
                  bodies.map(({ id: body }) => body),
                  today,
                )}
                villages={bodies}
                due={owed}
                corrected={corrected}
                back={back}
                received={received}
                isRecording={mayRecord}
                drawnAt={now().getTime()}
              />
            </Panel>
          </div>
        )}
        {maySend && receipt && (
          <p className="mb-4" data-screen-only>
            <ButtonLink href={`/targets/${target.id}/report`}>{t("reportMore")}</ButtonLink>
          </p>
        )}
        <Panel title={t("reports")}>
          {reports.length === 0 ? (
            <EmptyState icon="list" title={t("noReports")} />
          ) : (
            <ReportRows
              target={target}
              reports={reports}
              mayCorrect={mayCorrect}
              mayWithdraw={(report) =>
                mayWithdrawTargetReport(viewer.actor, { ...target, ...report })
              }
              mayJudge={(report) =>
                mayJudgeTargetReport(viewer.actor, {
                  ...report,
                  standingAgencyId: target.standingAgencyId,
                })
              }
            />
          )}
        </Panel>
      </FormWords>
    </Frame>
  );
}
