import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** For a browser that keeps no cookie: without one nobody can be signed in. */
export function CookiesNeeded({ retry }: { retry: string }) {
  const t = useTranslations("signIn");
  return (
    <div className="mx-auto grid max-w-94 justify-items-start gap-3.5 pt-6 wide:pt-16">
      <h1>{t("title")}</h1>
      <Notice icon="overdue" tone="error">
        {t("cookies")}
      </Notice>
      <ButtonLink href={retry}>{t("retry")}</ButtonLink>
    </div>
  );
}
