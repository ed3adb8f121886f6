import "server-only";
import { cookies } from "next/headers";
import { LOCALE_COOKIE, type Locale } from "./locale";

const A_YEAR = 365 * 24 * 3600;

/** Lets this browser speak the language that was chosen, also before the next sign-in. */
export async function keepLocale(locale: Locale): Promise<void> {
  const options = { path: "/", maxAge: A_YEAR, sameSite: "lax", httpOnly: true } as const;
  (await cookies()).set(LOCALE_COOKIE, locale, options);
}
