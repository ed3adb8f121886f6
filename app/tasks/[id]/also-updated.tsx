import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { writeInstant } from "@/domain/vietnamese-day";
import type { TaskPage } from "@/server/queries/task-page";
import { reportOfAnother } from "./since";

type Props = { page: TaskPage; seen: string | undefined; me: string };

/** Two updates of one open task both stand; whoever came second should know of the first. */
export function AlsoUpdated({ page, seen, me }: Props) {
  const t = useTranslations("conflict");
  const other = reportOfAnother(page, seen, me);
  if (!other) return null;
  const { byName, byUsername, progress } = other;
  return (
    <Notice icon="info">
      <b>{t("also", { who: byName ?? byUsername, at: writeInstant(other.at), progress })}</b>{" "}
      {t("bothStand")}
    </Notice>
  );
}
