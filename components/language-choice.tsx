import { type Locale, useLocale, useTranslations } from "next-intl";
import type { FormAction } from "./form-action";
import { HiddenFields } from "./hidden-fields";

// Each language names itself, so that whoever needs it can read it.
const NAMES: Record<Locale, string> = { vi: "Tiếng Việt", en: "English" };

type Props = {
  /** Receives `locale`. */
  action: FormAction;
  hidden?: Readonly<Record<string, string>>;
};

/** The choice of language in the masthead, before anybody has signed in. */
export function LanguageChoice({ action, hidden = {} }: Props) {
  const t = useTranslations("masthead");
  const current = useLocale();
  return (
    <form
      action={action}
      method={typeof action === "string" ? "post" : undefined}
      aria-label={t("language")}
      className="flex"
    >
      <HiddenFields values={hidden} />
      {(["vi", "en"] as const).map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-current={locale === current ? "true" : undefined}
          className="min-h-(--control) px-2.5 whitespace-nowrap text-on-dark-2 hover:text-surface phone:px-0 phone:aria-[current]:hidden aria-[current]:font-bold aria-[current]:text-surface"
        >
          {NAMES[locale]}
        </button>
      ))}
    </form>
  );
}
