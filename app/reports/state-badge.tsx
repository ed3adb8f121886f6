import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { ReportState } from "@/domain/report/paper";

/** How far a report is: being written, sent, or issued for good. */
export function StateBadge({ state }: { state: ReportState }) {
  const t = useTranslations("paper");
  if (state === "issued") return <Badge icon="lock" look="dark" label={t("state.issued")} />;
  if (state === "sent") return <Badge icon="check" look="plain" label={t("state.sent")} />;
  return <Badge icon="edit" look="dashed" label={t("state.draft")} />;
}
