import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { DutyClass } from "@/domain/duty-roll-up";
import { addressOf, isFiltered, type PlanView } from "./asked";

type Props = {
  view: PlanView;
  /** How many duties the question leaves. */
  shown: number;
  overdue: number;
  /** For whoever may review plans and publish them. */
  steers: boolean;
};

/** Above the page: the way to the outline where it has no room beside, and the filter. */
export function ToolBar({ view, shown, overdue, steers }: Props) {
  const t = useTranslations("plan");
  const full = useTranslations("class");
  const name = (one: DutyClass) => (one === "unassigned" ? t("unassigned") : full(one));
  return (
    <div
      data-screen-only
      className="sticky top-(--masthead) z-9 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-sm desk:static desk:border-b-0 desk:px-6 desk:pt-4"
    >
      <a
        href="#outline"
        className="inline-flex min-h-(--control) items-center gap-1.75 rounded-md border border-control px-3 font-semibold text-ink no-underline desk:hidden"
      >
        <Icon name="list" />
        {t("outline")}
      </a>
      {isFiltered(view) ? (
        <>
          <span>
            <b>{t("shown", { count: shown })}</b>
            {view.of.classes && <>: {view.of.classes.map(name).join(", ")}</>}. {t("restHidden")}
          </span>
          <ButtonLink href={addressOf({ ...view, of: {} })} size="small">
            {t("showAll")}
          </ButtonLink>
        </>
      ) : (
        <a
          href={addressOf({ ...view, duty: null, of: { classes: ["overdue"] } })}
          className="inline-flex min-h-(--control) items-center gap-1.5"
        >
          {t("onlyOverdue")} <b className="text-over-fg">{overdue}</b>
        </a>
      )}
      {steers && (
        <a href="/plans" className="ml-auto inline-flex min-h-(--control) items-center">
          {t("review")}
        </a>
      )}
    </div>
  );
}
