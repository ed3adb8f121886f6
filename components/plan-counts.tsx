import { useTranslations } from "next-intl";
import type { DutyClass } from "@/domain/duty-roll-up";
import { CLASS_TEXT } from "./class-look";
import { Icon } from "./ui/icon";

export type PlanCount = { code: DutyClass; count: number; href: string; chosen: boolean };

/** How many duties there are of each class; each count shows its duties. */
export function PlanCounts({ counts }: { counts: readonly PlanCount[] }) {
  const t = useTranslations("plan");
  const full = useTranslations("class");
  return (
    <ul aria-label={t("classes")} className="flex flex-wrap gap-x-1 gap-y-0.5">
      {counts.map(({ code, count, href, chosen }) => {
        const words = code === "unassigned" ? t("unassigned") : full(code);
        return (
          <li key={code}>
            <a
              href={href}
              title={words}
              aria-current={chosen ? "true" : undefined}
              className={`inline-flex min-h-7 items-center gap-1 rounded-md px-1.5 text-sm font-semibold no-underline hover:bg-accent-100 aria-[current]:bg-accent-100 coarse:min-h-11 ${
                code === "unassigned" ? "text-ink-3" : CLASS_TEXT[code]
              }`}
            >
              <Icon name={code === "unassigned" ? "info" : code} />
              <span className="sr-only">{words}: </span>
              {count}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
