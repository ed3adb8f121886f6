import { getTranslations } from "next-intl/server";

/** Why the last try failed, in words that do not tell whether the name exists; null when none did. */
export async function whyRefused(because: string | undefined): Promise<string | null> {
  const t = await getTranslations("signIn.refused");
  if (!because || ["idle", "ended", "signed_out"].includes(because)) return null;
  if (because === "locked") return t("locked");
  const left = /^wrong-(\d)$/.exec(because)?.[1];
  return left ? t("wrong", { left: Number(left) }) : t("other");
}
