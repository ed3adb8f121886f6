import { useTranslations } from "next-intl";
import { Icon } from "./ui/icon";

type Props = { at: number; count: number; previous: string | null; next: string | null };

const STEP = "grid size-9 place-items-center rounded-md text-ink hover:bg-accent-50 coarse:size-11";

/** From the open question to the one before it and the one after it. */
export function ReviewSteps({ at, count, previous, next }: Props) {
  const t = useTranslations("review");
  return (
    <nav aria-label={t("questions")} className="flex items-center gap-1">
      <span className="text-xs whitespace-nowrap text-ink-3 tabular-nums">
        {t("of", { at, count })}
      </span>
      {previous && (
        <a href={previous} rel="prev" aria-label={t("previous")} className={STEP}>
          <Icon name="left" />
        </a>
      )}
      {next && (
        <a href={next} rel="next" aria-label={t("next")} className={STEP}>
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}
