import { useTranslations } from "next-intl";
import { PlanCounts } from "@/components/plan-counts";
import { PlanOutline } from "@/components/plan-outline";
import { Icon } from "@/components/ui/icon";
import { DUTY_CLASSES, type DutyClass } from "@/domain/duty-roll-up";
import type { PlanPage } from "@/server/queries/plan-page";
import { addressOf, isFiltered, type PlanView } from "./asked";
import { countsOf, outlineOf } from "./shown";

/** The plan at a glance: beside the page on a wide screen, over it on request elsewhere. */
export function OutlinePane({ page, view }: { page: PlanPage; view: PlanView }) {
  const t = useTranslations("plan");
  const counts = countsOf(page.standings);
  const isChosen = (code: DutyClass) => view.of.classes?.includes(code) ?? false;
  const classOf = (ref: string) => page.standings.get(ref)?.class;
  return (
    <nav
      id="outline"
      aria-label={t("outline")}
      data-screen-only
      className="fixed top-(--masthead) bottom-0 left-0 z-30 hidden w-full max-w-88 overflow-y-auto bg-canvas p-4 shadow-pop target:block desk:sticky desk:z-0 desk:block desk:h-[calc(100dvh-var(--masthead))] desk:w-62 desk:flex-none desk:border-r desk:border-line desk:shadow-none"
    >
      <div className="flex items-start justify-between px-2">
        <div>
          <p className="text-sm font-bold">
            {t("title")} {page.plan.number}
          </p>
          <p className="text-xs text-ink-3">
            {t("summary", { count: page.standings.size, period: page.period.label })}
          </p>
        </div>
        <a
          href="#reading"
          aria-label={t("closeOutline")}
          className="grid size-9 place-items-center text-ink coarse:size-11 desk:hidden"
        >
          <Icon name="cancelled" />
        </a>
      </div>
      <div className="mt-2 px-0.5">
        <PlanCounts
          counts={DUTY_CLASSES.filter((code) => counts.has(code)).map((code) => ({
            code,
            count: counts.get(code) ?? 0,
            href: addressOf({ ...view, duty: null, of: isChosen(code) ? {} : { classes: [code] } }),
            chosen: isChosen(code),
          }))}
        />
      </div>
      <PlanOutline
        items={outlineOf(page.document).map(({ heading, duties }) => ({
          heading,
          href: isFiltered(view)
            ? addressOf({ ...view, duty: null, of: {} }, heading.id)
            : `#${heading.id}`,
          overdue: duties.filter(({ ref }) => classOf(ref) === "overdue").length,
          done:
            duties.length > 0 &&
            duties.every(({ ref }) => classOf(ref)?.startsWith("completed") ?? false),
          current: duties.some(({ ref }) => ref === page.selected?.ref),
        }))}
      />
    </nav>
  );
}
