import "server-only";
import { getTranslations } from "next-intl/server";

/** What a trial message says, in the language of whoever asks for it. */
export async function trialMail(): Promise<{ subject: string; text: string }> {
  const t = await getTranslations("deliveries");
  return { subject: t("trialSubject"), text: t("trialText") };
}
