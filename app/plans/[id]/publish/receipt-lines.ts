import type { getTranslations } from "next-intl/server";
import type { ChangedDuty } from "@/components/review-changes";
import { writeDay } from "@/domain/vietnamese-day";
import type { publicationReceipt } from "@/server/queries/publication-receipt";
import { byDuty } from "./change-lines";

type Words = Awaited<ReturnType<typeof getTranslations<"publish">>>;
type Receipt = NonNullable<Awaited<ReturnType<typeof publicationReceipt>>>;

/** What publishing has done, duty by duty, with the way to every task. */
export function receiptLines(t: Words, { tasks }: Receipt): ChangedDuty[] {
  return byDuty(
    tasks.map((task) => ({
      ref: task.ref,
      text: task.text,
      agency: { name: task.agencyName, href: `/tasks/${task.taskId}` },
      words: (count: number) => wordsOf(t, task, count),
    })),
  );
}

function wordsOf(
  t: Words,
  { seq, status, role, reason, lastDay }: Receipt["tasks"][number],
  count: number,
) {
  if (status === "cancelled")
    return reason === "expanded" ? t("does.expanded", { count }) : t("does.taken_back", { count });
  const day = lastDay ? t("until", { day: writeDay(lastDay) }) : t("undated");
  const what = `${t(`role.${role}`)}, ${day}`;
  if (seq > 1) return t("does.change", { count, what });
  return t("does.create", { count, role: t(`role.${role}`), day });
}
