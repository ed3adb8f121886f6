import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LanguageChoice } from "@/components/language-choice";
import { Masthead } from "@/components/masthead";
import { Page } from "@/components/page";
import { SignInForm } from "@/components/sign-in-form";
import { ownPath, signInAddress } from "@/server/asked-path";
import { isDemonstration } from "@/server/clock";
import { csrfTokenIn } from "@/server/csrf-token";
import { communeName } from "@/server/queries/commune";
import { viewer } from "@/server/session";
import { callbackCookieName, csrfCookieName, TYPED_NAME_COOKIE } from "@/server/session-cookie";
import { CookiesNeeded } from "./cookies-needed";
import { SessionOver } from "./session-over";
import { whyRefused } from "./why-refused";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { callbackUrl, error } = await searchParams;
  const because = typeof error === "string" ? error : undefined;
  const jar = await cookies();
  // next-auth keeps the page that was asked for in a cookie while a wrong password is tried again.
  const asked =
    typeof callbackUrl === "string" ? callbackUrl : jar.get(callbackCookieName())?.value;
  const path = ownPath(asked) ?? "/";
  if (await viewer()) redirect(path);
  const csrfToken = csrfTokenIn(jar.get(csrfCookieName())?.value);
  // Coming back from there without the cookie means that this browser keeps none.
  if (!csrfToken && callbackUrl === undefined) redirect(signInAddress(path, because));
  return (
    <>
      <Masthead commune={await communeName()} homeHref="/sign-in" demo={isDemonstration()}>
        <LanguageChoice action="/language" />
      </Masthead>
      <Page narrow>
        <SessionOver because={because} />
        {csrfToken ? (
          <SignInForm
            action="/api/auth/callback/credentials"
            hidden={{ csrfToken, callbackUrl: path }}
            error={await whyRefused(because)}
            username={because && jar.get(TYPED_NAME_COOKIE)?.value}
          />
        ) : (
          <CookiesNeeded retry={signInAddress(path)} />
        )}
      </Page>
    </>
  );
}
