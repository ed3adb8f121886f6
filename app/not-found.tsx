import { getTranslations } from "next-intl/server";
import { Page } from "@/components/page";
import { ButtonLink } from "@/components/ui/button";

export default async function NotFound() {
  const t = await getTranslations("error");
  return (
    <Page narrow>
      <title>{t("missingTitle")}</title>
      <h1>{t("missingTitle")}</h1>
      <p className="mt-2">{t("missingText")}</p>
      <p className="mt-4">
        <ButtonLink href="/" look="outline">
          {t("home")}
        </ButtonLink>
      </p>
    </Page>
  );
}
