import { useTranslations } from "next-intl";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { SubNav } from "@/components/sub-nav";
import { writeDay } from "@/domain/vietnamese-day";
import type { ReportPage } from "@/server/queries/report-page";
import { StateBadge } from "../state-badge";
import { Downloads } from "./downloads";

export const REPORT_VIEWS = ["document", "write", "versions"] as const;
type ReportView = (typeof REPORT_VIEWS)[number];

type Props = {
  report: ReportPage["report"];
  view: ReportView;
  /** Whether the reader can write on it now. */
  writes: boolean;
};

/** Which report this is, how far it is, and its parts. */
export function ReportHead({ report, view, writes }: Props) {
  const t = useTranslations("paper");
  const { id, title, agencyName, kind, state, dataDay, fromDay, toDay } = report;
  const views = REPORT_VIEWS.filter((one) => one !== "write" || writes);
  return (
    <div data-screen-only>
      <Crumbs back={{ href: "/reports", label: t("back") }} />
      <PageHead
        over={agencyName ?? t(`kind.${kind}`)}
        title={<span lang="vi">{title}</span>}
        sub={
          <>
            <StateBadge state={state} />
            <span className="tabular-nums">
              {t("days", { from: writeDay(fromDay), to: writeDay(toDay) })}
            </span>
            <span className="tabular-nums">{t("dataDay", { day: writeDay(dataDay) })}</span>
          </>
        }
      >
        <Downloads id={id} />
      </PageHead>
      <SubNav
        label={t("view.label")}
        items={views.map((one) => ({
          href: one === "document" ? `/reports/${id}` : `/reports/${id}?view=${one}`,
          label: t(`view.${one}`),
          current: one === view,
        }))}
      />
    </div>
  );
}
