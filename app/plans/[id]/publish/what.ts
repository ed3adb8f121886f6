import type { getTranslations } from "next-intl/server";

type Words = Awaited<ReturnType<typeof getTranslations<"publish">>>;
type Counts = { created: number; changed: number; ended: number; left?: number };

/** "tạo 3 việc, đổi 2 việc, đóng 1 việc": what publishing does, in one line; null when it does nothing. */
export function whatIn(t: Words, counts: Counts, withLeft: boolean): string | null {
  const { created, changed, ended, left = 0 } = counts;
  if (created + changed + ended === 0) return null;
  return [
    created > 0 && t("creates", { count: created }),
    changed > 0 && t("changes", { count: changed }),
    ended > 0 && t("ends", { count: ended }),
    withLeft && left > 0 && t("leaves", { count: left }),
  ]
    .filter(Boolean)
    .join(", ");
}
