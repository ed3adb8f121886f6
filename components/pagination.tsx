import { useTranslations } from "next-intl";
import { ButtonLink } from "./ui/button";
import { Icon } from "./ui/icon";

type Props = {
  /** The first and last row shown, counted from 1. */
  from: number;
  to: number;
  total: number;
  /** Addresses with the filters kept; null at either end. */
  previousHref: string | null;
  nextHref: string | null;
};

/** "1-50 trong 53" and the ways on. */
export function Pagination({ from, to, total, previousHref, nextHref }: Props) {
  const t = useTranslations("pagination");
  return (
    <nav
      aria-label={t("label")}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 px-1 py-3 text-sm"
    >
      <span>{t("range", { from, to, total })}</span>
      {previousHref && (
        <ButtonLink href={previousHref} size="small" data-screen-only>
          <Icon name="left" className="size-3" />
          {t("previous")}
        </ButtonLink>
      )}
      {nextHref && (
        <ButtonLink href={nextHref} size="small" data-screen-only>
          {t("next")}
          <Icon name="right" className="size-3" />
        </ButtonLink>
      )}
    </nav>
  );
}
