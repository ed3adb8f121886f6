import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/app/form-words";
import { Frame } from "@/app/frame";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { closingKey } from "@/domain/report/closings";
import { closingName } from "@/domain/report/span";
import { capitalised } from "@/domain/report/standing";
import { writeDay } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { reportChoices } from "@/server/queries/report-choices";
import { requireViewer } from "@/server/session";
import { StartForm } from "./start-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("paper.start"))("title") };
}

/** Begins a report: of the commune for those who steer, of their own agency for everybody who works on its tasks. */
export default async function NewReportPage() {
  const viewer = await requireViewer();
  const [t, kind, choices] = await Promise.all([
    getTranslations("paper.start"),
    getTranslations("paper"),
    reportChoices(viewer.actor, dayOf(now())),
  ]);
  if (!choices) notFound();
  const { plans, periods, closings, kinds } = choices;
  const days = ({ from, to }: { from: string; to: string }) => ({
    ...{ from: writeDay(from), to: writeDay(to) },
  });
  const several = plans.length > 1;
  const spans = [
    ...periods.map(({ id, planId, label, startsOn, endsOn }) => {
      const plan = plans.find((one) => one.id === planId);
      const words = t("period", { period: label, ...days({ from: startsOn, to: endsOn }) });
      return { value: id, label: several ? `${words}: ${plan?.number ?? plan?.title}` : words };
    }),
    ...closings.map((closing) => ({
      value: closingKey(closing),
      label: t("closing", { name: capitalised(closingName(closing)), ...days(closing) }),
    })),
    { value: "days", label: t("typed") },
  ];
  return (
    <Frame viewer={viewer} current="reports" narrow>
      <Crumbs back={{ href: "/reports", label: kind("title") }} />
      <PageHead title={t("title")} sub={t("lead")} />
      {plans.length === 0 ? (
        <EmptyState icon="document" title={t("none")}>
          {t("noneNext")}
        </EmptyState>
      ) : (
        <Panel>
          <FormWords of={["paper", "form", "field", "refusal"]}>
            <StartForm
              formKey={randomUUID()}
              plans={plans.map(({ id, title, number }) => ({ value: id, label: number ?? title }))}
              kinds={kinds.map((one) => ({ value: one, label: kind(`kind.${one}`) }))}
              spans={spans}
            />
          </FormWords>
        </Panel>
      )}
    </Frame>
  );
}
