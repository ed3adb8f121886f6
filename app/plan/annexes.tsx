import { useLocale, useTranslations } from "next-intl";
import { fileSize } from "@/components/file-size";
import { Icon } from "@/components/ui/icon";
import type { PlanPage } from "@/server/queries/plan-page";

/** The files that belong to the plan, below its text. */
export function Annexes({ annexes }: { annexes: PlanPage["annexes"] }) {
  const t = useTranslations("plan");
  const locale = useLocale();
  if (annexes.length === 0) return null;
  return (
    <section aria-labelledby="annexes" className="px-4 pb-6 text-sm">
      <h2 id="annexes" className="mb-1 font-semibold">
        {t("annexes")}
      </h2>
      <ul className="grid gap-1">
        {annexes.map(({ id, name, size }) => (
          <li key={id} className="flex gap-1.75">
            <Icon name="file" className="mt-0.75 size-4 text-accent-700" />
            <span className="min-w-0">
              <a href={`/annexes/${id}`} className="break-words coarse:py-2">
                {name}
              </a>{" "}
              <span className="whitespace-nowrap text-ink-3">{fileSize(size, locale)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
