import { useTranslations } from "next-intl";
import { Icon } from "./ui/icon";

type Props = { items: readonly { words: string; withoutHref: string }[] };

/** What narrows a list beyond its form, each to be taken away alone. On paper they say what the sheet is about. */
export function Narrowings({ items }: Props) {
  const t = useTranslations("narrowing");
  if (items.length === 0) return null;
  return (
    <ul aria-label={t("label")} className="mb-2 flex flex-wrap gap-1.5">
      {items.map(({ words, withoutHref }) => (
        <li key={words}>
          <a
            href={withoutHref}
            title={t("remove")}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-accent-50 px-2.5 text-xs text-ink inset-ring inset-ring-accent-700 no-underline hover:bg-accent-100 coarse:min-h-11"
          >
            {words}
            <Icon name="cancelled" className="size-3 text-ink-3 print:hidden" />
            <span className="sr-only">{t("remove")}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
