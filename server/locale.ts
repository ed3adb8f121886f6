import "server-only";
import { cookies } from "next/headers";
import type { Messages } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import english from "../messages/en.json";
import vietnamese from "../messages/vi.json";

export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Where a browser keeps the language its person chose. */
export const LOCALE_COOKIE = "locale";

// The types of the words come from the Vietnamese; a test holds the English to the same keys and arguments.
const MESSAGES: Record<Locale, Messages> = {
  vi: vietnamese,
  en: english as unknown as Messages,
};

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = LOCALES.find((known) => known === chosen) ?? "vi";
  return { locale, messages: MESSAGES[locale], timeZone: "Asia/Ho_Chi_Minh" };
});
