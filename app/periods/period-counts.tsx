import Link from "next/link";
import { useTranslations } from "next-intl";
import { CLASS_TEXT } from "@/components/class-look";
import { Icon } from "@/components/ui/icon";
import { taskAddress } from "@/domain/steering/address";
import { OPEN } from "@/domain/steering/classes";
import { TASK_CLASSES } from "@/domain/task-class";
import type { Period } from "@/server/queries/periods-page";

/** How many tasks of the period there are of each class today; a number leads to its rows. */
export function PeriodCounts({ period, over }: { period: Period; over: boolean }) {
  const t = useTranslations("periods");
  const full = useTranslations("class");
  const scope = { periodId: period.id, on: "", isToday: true };
  const open = OPEN.reduce((sum, one) => sum + (period.tasks[one] ?? 0), 0);
  const aside = period.tasks.set_aside ?? 0;
  return (
    <div className="grid gap-2">
      <dl
        aria-label={t("classes")}
        className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line wide:grid-cols-3 desk:grid-cols-6"
      >
        {TASK_CLASSES.map((code) => (
          <div key={code} className="flex flex-col-reverse justify-end bg-surface px-3 py-2">
            <dt className={`flex items-start gap-1.25 text-xs font-semibold ${CLASS_TEXT[code]}`}>
              <Icon name={code} className="mt-0.5 size-3.5" />
              {full(code)}
            </dt>
            <dd className="text-lg/6.5 font-bold tabular-nums">
              {period.tasks[code] ? (
                <Link
                  href={taskAddress(scope, { classes: [code] })}
                  prefetch={false}
                  className={`no-underline hover:underline coarse:inline-block coarse:min-w-8 coarse:py-2 ${code === "overdue" ? "text-over-fg" : "text-ink"}`}
                >
                  {period.tasks[code]}
                </Link>
              ) : (
                <span className="text-ink-2">0</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="flex flex-wrap gap-x-3 text-sm">
        {open > 0 && (
          <Link
            href={taskAddress(scope, { classes: OPEN })}
            prefetch={false}
            className="coarse:inline-block coarse:py-2"
          >
            {t(over ? "leftOver" : "unfinished", { count: open })}
          </Link>
        )}
        {open === 0 && <span>{t("allDone")}</span>}
        {aside > 0 && <span className="text-ink-3">{t("setAside", { count: aside })}</span>}
      </p>
    </div>
  );
}
