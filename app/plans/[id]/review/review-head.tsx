import { useTranslations } from "next-intl";
import { Crumbs } from "@/components/crumbs";
import { ButtonLink } from "@/components/ui/button";
import type { PublishPreview } from "@/server/queries/publish-preview";

type Props = { plan: { id: string; title: string }; open: number; preview: PublishPreview };

/** The answer first: what is still asked, and what publishing would do now. */
export function ReviewHead({ plan, open, preview }: Props) {
  const t = useTranslations("review");
  const plans = useTranslations("plans");
  const { created, changed, ended, undated } = preview.counts;
  const does = [
    created > 0 && t("wouldCreate", { count: created }),
    changed + ended > 0 && t("wouldChange", { count: changed + ended }),
  ].filter((part) => part !== false);
  return (
    <header className="border-b border-line px-(--page-pad) pt-3.5 pb-4 desk:flex desk:items-end desk:justify-between desk:gap-6">
      <div className="min-w-0">
        <Crumbs back={{ href: "/plans", label: plans("title") }} />
        <p lang="vi" className="line-clamp-2 font-serif phone:hidden text-[1rem] text-ink-2">
          {plan.title}
        </p>
        <h1 className="mt-1">{t("open", { count: open })}</h1>
        <p className="mt-1 text-ink-2">
          {does.length > 0 ? t("would", { does: does.join(", ") }) : t("nothingWaits")}{" "}
          {undated > 0 && t("undated", { count: undated })}
        </p>
      </div>
      <div className="mt-3 flex flex-none flex-wrap gap-2.5 desk:mt-0" data-screen-only>
        <ButtonLink href={`/plans/${plan.id}/days`}>{t("toDays")}</ButtonLink>
        <ButtonLink href={`/plans/${plan.id}/publish`} look={open > 0 ? "outline" : "primary"}>
          {t("toPublish")}
        </ButtonLink>
      </div>
    </header>
  );
}
