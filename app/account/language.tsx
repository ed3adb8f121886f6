import { randomUUID } from "node:crypto";
import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { ActForm } from "../act-form";
import { chooseLanguage } from "./actions";

// Each language names itself, so that whoever needs it can read it.
const NAMES = { vi: "Tiếng Việt", en: "English" } as const;

/** The language of the account, and the way to the other one. */
export function Language() {
  const t = useTranslations("account");
  const refusal = useTranslations("refusal");
  const current = useLocale();
  const other = current === "vi" ? "en" : "vi";
  return (
    <Panel title={t("language")}>
      <div className="flex flex-wrap items-center justify-between gap-3 text-sm">
        <p>{t("languageNow", { language: NAMES[current] })}</p>
        <div lang={other}>
          <ActForm
            id="language"
            action={chooseLanguage}
            hidden={{ locale: other, key: randomUUID() }}
            submit={NAMES[other]}
            sending={t("sending")}
            reasons={{ signed_out: refusal("signed_out") }}
            problems={{}}
          />
        </div>
      </div>
    </Panel>
  );
}
