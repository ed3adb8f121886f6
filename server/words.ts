import { createTranslator, type Messages } from "next-intl";
import english from "../messages/en.json";
import vietnamese from "../messages/vi.json";

// The types of the words come from the Vietnamese; a test holds the English to the same keys and arguments.
export const MESSAGES: Record<"vi" | "en", Messages> = {
  vi: vietnamese,
  en: english as unknown as Messages,
};

const words = {
  vi: createTranslator({ locale: "vi", messages: MESSAGES.vi, timeZone: "Asia/Ho_Chi_Minh" }),
  en: createTranslator({ locale: "en", messages: MESSAGES.en, timeZone: "Asia/Ho_Chi_Minh" }),
};

/** All words in a person's language, for what is written outside a page: mail, and what is copied elsewhere. */
export function wordsIn(locale: "vi" | "en") {
  return words[locale];
}
