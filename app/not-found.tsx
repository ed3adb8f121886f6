import { getTranslations } from "next-intl/server";
import { Page } from "@/components/page";
import { ButtonLink } from "@/components/ui/button";
import { viewer } from "@/server/session";
import { Frame } from "./frame";

/** Whoever is signed in keeps the ways through the product; a stranger sees no more than the words. */
export default async function NotFound() {
  const [t, person] = await Promise.all([getTranslations("error"), viewer()]);
  const words = (
    <>
      <title>{t("missingTitle")}</title>
      <h1>{t("missingTitle")}</h1>
      <p className="mt-2">{t("missingText")}</p>
      <p className="mt-4">
        <ButtonLink href="/" look="outline">
          {t("home")}
        </ButtonLink>
      </p>
    </>
  );
  // An account that has not been set up may see nothing but the page that does it.
  if (!person || person.account.mustSetUp) return <Page narrow>{words}</Page>;
  return (
    <Frame viewer={person} narrow>
      {words}
    </Frame>
  );
}
