import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { dayOf } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import type { sameReports } from "@/server/queries/same-reports";

/** What else was written on the same days, with the way there. */
export function SameReports({ reports }: { reports: Awaited<ReturnType<typeof sameReports>> }) {
  const t = useTranslations("paper");
  if (reports.length === 0) return null;
  return (
    <Notice icon="info">
      {t("same")}{" "}
      {reports.map(({ id, state, stateAt }) => (
        <Link key={id} href={`/reports/${id}`} prefetch={false} className="mr-2">
          {t(`state.${state}`)}, {writeDay(dayOf(stateAt))}
        </Link>
      ))}
    </Notice>
  );
}
