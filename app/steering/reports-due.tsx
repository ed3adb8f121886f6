import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { dayOf } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { askedPlan } from "@/server/queries/plan-asked";
import { reportInputs } from "@/server/queries/report-inputs";
import type { Viewer } from "@/server/session";

type Props = { viewer: Viewer; planId: string; periodId: string };

/** Who has not sent their report for the period's own, while it is asked for. */
export async function ReportsDue({ viewer, planId, periodId }: Props) {
  const today = dayOf(now());
  const asked = await askedPlan(viewer.actor, { planId, periodId, on: null }, today);
  const inputs = asked && (await reportInputs(viewer.actor, asked, today));
  if (!asked || !inputs?.isAsked) return null;
  const missing = inputs.agencies.filter(({ isSent }) => !isSent).length;
  if (missing === 0) return null;
  const t = await getTranslations("paper.inputs");
  return (
    <div className="mb-3">
      <Notice icon="file">
        <Link
          href={`/reports?${new URLSearchParams({ plan: planId, period: periodId, missing: "1" })}#agencies`}
          prefetch={false}
        >
          {t("boardLine", { missing, all: inputs.agencies.length, period: asked.period.label })}
        </Link>{" "}
        {inputs.dueOn ? t("due", { day: writeDay(inputs.dueOn) }) : t("noDue")}
      </Notice>
    </div>
  );
}
