import { useTranslations } from "next-intl";
import type { AskedKind } from "@/domain/plan-answers";
import { ReviewRow, type ReviewRowData } from "./review-row";
import { Icon } from "./ui/icon";

export type ReviewGroup = { kind: AskedKind; rows: readonly ReviewRowData[] };

/** Every question by its kind; the kind of the question that stands is unfolded. */
export function ReviewGroups({ groups }: { groups: readonly ReviewGroup[] }) {
  const t = useTranslations("review");
  return (
    <section aria-labelledby="all-questions">
      <h2 id="all-questions" className="mb-1.5 text-sm font-bold">
        {t("all")}
      </h2>
      <div className="divide-y divide-line rounded-lg border border-line bg-surface">
        {groups.map(({ kind, rows }) => {
          const answered = rows.filter(({ isOpen }) => !isOpen).length;
          return (
            <details key={kind} className="group" open={rows.some(({ current }) => current)}>
              <summary className="flex min-h-9 items-center gap-2 px-3 py-1 text-sm font-semibold hover:bg-accent-50 coarse:min-h-11">
                <Icon
                  name="right"
                  className="size-3 transition-transform duration-120 group-open:rotate-90"
                />
                <span className="flex-1">{t(`kind.${kind}`)}</span>
                <span className="text-xs font-normal text-ink-3 tabular-nums">
                  {t("answeredOf", { answered, count: rows.length })}
                </span>
              </summary>
              <ul className="border-t border-line">
                {rows.map((row) => (
                  <ReviewRow key={row.id} {...row} />
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </section>
  );
}
