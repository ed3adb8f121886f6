import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/app/form-words";
import { Frame } from "@/app/frame";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { now } from "@/server/clock";
import { waitingTargetReports } from "@/server/queries/waiting-target-reports";
import { seeWaitingFigures } from "@/server/see-notices";
import { requireViewer } from "@/server/session";
import { WaitingReport } from "./waiting-report";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("targets"))("waitingTitle") };
}

/** Figures of targets that wait for the reader's verdict, the oldest first. */
export default async function WaitingFiguresPage() {
  const asker = await requireViewer();
  const [t, waiting] = await Promise.all([
    getTranslations("targets"),
    waitingTargetReports(asker.actor),
  ]);
  const { rows, total } = waiting;
  const shown = rows.map(({ targetId }) => targetId);
  const viewer = await seeWaitingFigures(asker, shown, now());
  return (
    <Frame viewer={viewer} current="targets">
      <Crumbs back={{ href: "/targets", label: t("toTarget") }} />
      <PageHead title={t("waitingTitle")} sub={t("waitingLead")} />
      {rows.length === 0 ? (
        <EmptyState icon="check" title={t("nothingWaiting")} />
      ) : (
        <FormWords of={["targets", "form", "field", "refusal"]}>
          <Panel>
            <ul>
              {rows.map((report) => (
                <WaitingReport key={report.id} report={report} />
              ))}
            </ul>
            {total > rows.length && (
              <p className="border-t border-line py-3.5 text-sm text-ink-2">
                {t("waitingMore", { count: total - rows.length })}
              </p>
            )}
          </Panel>
        </FormWords>
      )}
    </Frame>
  );
}
