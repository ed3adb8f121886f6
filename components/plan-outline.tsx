import { useTranslations } from "next-intl";
import type { PlanHeading } from "@/domain/plan/document";
import { Icon } from "./ui/icon";

export type OutlineItem = {
  heading: PlanHeading;
  href: string;
  overdue: number;
  /** Every duty under it is completed. */
  done: boolean;
  /** The duty that is open stands under it. */
  current: boolean;
};

const NUMBER = "w-6.5 flex-none text-ink-3";

/** The parts and sections of the plan, and where duties are late. */
export function PlanOutline({ items }: { items: readonly OutlineItem[] }) {
  return (
    <ol className="text-sm">
      {items.map(({ heading, href, ...standing }) => (
        <li key={heading.id} className={heading.kind === "part" ? "mt-2.5" : ""}>
          <a
            href={href}
            aria-current={standing.current ? "true" : undefined}
            className={`flex gap-0.5 rounded-md px-2 py-1 no-underline hover:bg-accent-50 aria-[current]:bg-accent-100 aria-[current]:font-semibold coarse:py-2.5 ${
              heading.kind === "part" ? "text-xs font-bold text-ink" : "text-ink-2"
            }`}
          >
            <span className={NUMBER}>{heading.number}</span>
            <span lang="vi" className="line-clamp-2 min-w-0 flex-1">
              {heading.title}
            </span>
            <Standing {...standing} />
          </a>
        </li>
      ))}
    </ol>
  );
}

function Standing({ overdue, done }: Pick<OutlineItem, "overdue" | "done">) {
  const t = useTranslations("plan");
  if (overdue > 0)
    return (
      <span className="inline-flex items-center gap-1 self-center text-xs font-semibold text-over-fg">
        <Icon name="overdue" />
        <span aria-hidden="true">{overdue}</span>
        <span className="sr-only">{t("overdueHere", { count: overdue })}</span>
      </span>
    );
  if (!done) return null;
  return (
    <span className="self-center text-done-fg">
      <Icon name="check" />
      <span className="sr-only">{t("doneHere")}</span>
    </span>
  );
}
