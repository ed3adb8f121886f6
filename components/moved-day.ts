import type { useTranslations } from "next-intl";
import type { ClassCode } from "./class-look";

/** A last day that is not the first any more: how often it moved, and how late the task is against the first. */
export type MovedDay = { extended: number; corrected: number; daysPastOriginal: number };

type Words = {
  extension: ReturnType<typeof useTranslations<"extension">>;
  correction: ReturnType<typeof useTranslations<"lastDayCorrection">>;
};

/** "gia hạn 2 lần, sửa 1 lần". */
export function timesMoved(
  words: Words,
  { extended, corrected }: Pick<MovedDay, "extended" | "corrected">,
): string {
  return [
    extended > 0 && words.extension("times", { count: extended }),
    corrected > 0 && words.correction("times", { count: corrected }),
  ]
    .filter(Boolean)
    .join(", ");
}

/** How the task stands against its first last day, where that says something else than its class; else nothing. */
export function againstFirstDay(
  { extension }: Pick<Words, "extension">,
  code: ClassCode,
  { extended, daysPastOriginal: days }: MovedDay,
): string | null {
  if (days === 0) return null;
  const isLate = code === "overdue" || code === "completed_late";
  return extension(isLate || extended === 0 ? "pastFirstDay" : "inTimeByExtension", { days });
}
