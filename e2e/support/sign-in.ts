import type { BrowserContext } from "@playwright/test";
import { CAST, type CastName } from "../../server/demonstration/cast";
import type { Site } from "./site";
import type { Language } from "./words";

/** Signs a browser in with the requests that the form would send, for journeys that begin after it. */
export async function signIn(
  context: BrowserContext,
  { site, name, language }: { site: Site; name: CastName; language: Language },
): Promise<void> {
  const { url, password } = site;
  // The way to the form sets the cookie that the form's token is checked against.
  await context.request.get(`${url}/api/auth/signin?callbackUrl=/`);
  const cookies = await context.cookies(url);
  const csrf = cookies.find((cookie) => cookie.name.endsWith("csrf-token"))?.value ?? "";
  const answer = await context.request.post(`${url}/api/auth/callback/credentials`, {
    form: {
      csrfToken: decodeURIComponent(csrf).split("|")[0] ?? "",
      username: CAST[name].username,
      password,
      callbackUrl: "/",
    },
    maxRedirects: 0,
  });
  const leadsTo = answer.headers().location ?? "";
  if (answer.status() !== 302 || leadsTo.includes("error")) {
    throw new Error(`${name} was not signed in: ${answer.status()} ${leadsTo}`);
  }
  await context.addCookies([{ name: "locale", value: language, url }]);
}
