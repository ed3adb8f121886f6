import { createTranslator, type Messages } from "next-intl";
import english from "../../messages/en.json" with { type: "json" };
import vietnamese from "../../messages/vi.json" with { type: "json" };

export type Language = "vi" | "en";

/** What the pages say, from where they have it: no test types it a second time. */
export function wordsIn(language: Language) {
  const messages = (language === "vi" ? vietnamese : english) as Messages;
  return createTranslator({ locale: language, messages, timeZone: "Asia/Ho_Chi_Minh" });
}

export type Words = ReturnType<typeof wordsIn>;
