import { useTranslations } from "next-intl";
import { quarterOf, type ReportPeriod } from "@/domain/target/report-period";
import { writeDay } from "@/domain/vietnamese-day";

/** Tháng 9/2026 or Quý III/2026, and by which day that is. */
export function usePeriod(): (period: ReportPeriod) => string {
  const t = useTranslations("targets");
  return (period) =>
    t("period.byDay", { period: writeShort(period), day: writeDay(period.lastDay) });

  function writeShort({ kind, lastDay }: ReportPeriod): string {
    const year = lastDay.slice(0, 4);
    return kind === "quarter"
      ? t("period.quarter", {
          quarter: ["I", "II", "III", "IV"][quarterOf(lastDay) - 1] ?? "",
          year,
        })
      : t("period.month", { month: String(Number(lastDay.slice(5, 7))), year });
  }
}
