import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { addressOf, type PlanView } from "./asked";

/** Above the page: the way to the outline where it has no room beside, and the filter. */
export function ToolBar({ view, overdue }: { view: PlanView; overdue: number }) {
  const t = useTranslations("plan");
  const full = useTranslations("class");
  const { only } = view;
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
      {only ? (
        <>
          <span>
            {t("filtered", { class: only === "unassigned" ? t("unassigned") : full(only) })}
          </span>
          <ButtonLink href={addressOf({ ...view, only: null })} size="small">
            {t("showAll")}
          </ButtonLink>
        </>
      ) : (
        <a
          href={addressOf({ duty: null, only: "overdue" })}
          className="inline-flex min-h-(--control) items-center gap-1.5"
        >
          {t("onlyOverdue")} <b className="text-over-fg">{overdue}</b>
        </a>
      )}
    </div>
  );
}
