import { useTranslations } from "next-intl";
import { Icon } from "./ui/icon";

type Step = { ref: string; href: string } | null;
type Props = { previous: Step; next: Step; closeHref: string };

const STEP = "grid size-9 place-items-center rounded-md text-ink hover:bg-accent-50 coarse:size-11";

/** From the open duty to the one before it, the one after it, or back to the page. */
export function PlanSteps({ previous, next, closeHref }: Props) {
  const t = useTranslations("plan");
  return (
    <span className="flex">
      {previous && (
        <a href={previous.href} aria-label={t("previous", { ref: previous.ref })} className={STEP}>
          <Icon name="left" />
        </a>
      )}
      {next && (
        <a href={next.href} aria-label={t("next", { ref: next.ref })} className={STEP}>
          <Icon name="right" />
        </a>
      )}
      <a href={closeHref} aria-label={t("close")} className={STEP}>
        <Icon name="cancelled" />
      </a>
    </span>
  );
}
