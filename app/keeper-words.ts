import { getTranslations } from "next-intl/server";

/** What the bar about the line and the outbox says; what stands in braces is put in by the browser. */
export async function keeperWords() {
  const t = await getTranslations("offline");
  const [at, count, label] = [{ at: "{at}" }, { count: "{count}" }, { label: "{label}" }];
  return {
    offline: t("offline", at),
    offlineWithReports: t("offlineWithReports", { ...at, ...count }),
    waiting: t("waiting", count),
    again: t("again"),
    signedOut: t("signedOut", count),
    signIn: t("signIn"),
    declined: t("declined", { ...label, status: "{status}" }),
    discard: t("discard"),
    taken: t("taken", label),
    toReceipt: t("toReceipt"),
    refused: t("refused", label),
    toForm: t("toForm"),
    close: t("close"),
  };
}

/** What somebody is asked who signs out while this device keeps something of theirs. */
export async function leaveWords() {
  const t = await getTranslations("draft");
  return {
    title: t("leaveTitle"),
    text: t("leaveText", { drafts: "{drafts}", reports: "{reports}" }),
    keep: t("leaveKeep"),
    remove: t("leaveRemove"),
    stay: t("leaveStay"),
  };
}
