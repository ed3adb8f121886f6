import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LanguageChoice } from "@/components/language-choice";
import { Masthead } from "@/components/masthead";
import { Page } from "@/components/page";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import { isDemonstration } from "@/server/clock";
import { ownAccount } from "@/server/queries/account-page";
import { communeName } from "@/server/queries/commune";
import { requireViewer } from "@/server/session";
import { FormWords } from "../form-words";
import { SignOut } from "../sign-out/sign-out";
import { SetUpForm } from "./set-up-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setUp"))("title") };
}

/** The first page after the first sign-in, and the only one until it is done. */
export default async function SetUpPage() {
  const { actor, account, agency } = await requireViewer({ duringSetUp: true });
  if (!account.mustSetUp) redirect("/");
  const [t, commune, own] = await Promise.all([
    getTranslations("setUp"),
    communeName(),
    ownAccount(actor),
  ]);
  return (
    <>
      <Masthead commune={commune} homeHref="/" demo={isDemonstration()}>
        <LanguageChoice action="/language" />
      </Masthead>
      <Page narrow>
        <PageHead
          over={agency.name}
          title={t("title")}
          sub={t("lead", { username: own.username })}
        />
        <Panel>
          <FormWords of={["setUp", "form", "field", "refusal"]}>
            <SetUpForm
              username={own.username}
              known={{ name: own.name, post: own.post, phone: own.phone }}
            />
          </FormWords>
        </Panel>
        <div className="mt-4 flex flex-wrap items-center gap-3 text-sm text-ink-3">
          <span>{t("notYou")}</span>
          <SignOut />
        </div>
      </Page>
    </>
  );
}
