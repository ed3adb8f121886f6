import { getTranslations } from "next-intl/server";

/** The words an act's form needs in the browser: those of the refusals acts on accounts can meet. */
export async function actWords() {
  const [t, refusal, field] = await Promise.all([
    getTranslations("keptAccount"),
    getTranslations("refusal"),
    getTranslations("field"),
  ]);
  return {
    sending: t("sending"),
    reasons: {
      forbidden: refusal("forbidden"),
      not_found: refusal("not_found"),
      signed_out: refusal("signed_out"),
      invalid: refusal("invalid"),
      last_admin: refusal("last_admin"),
      last_chair: refusal("last_chair"),
      own_account: refusal("own_account"),
      account_changed: refusal("account_changed"),
    },
    problems: {
      missing: field("missing"),
      too_long: field("too_long"),
      not_a_day: field("not_a_day"),
      until_before_from: field("until_before_from"),
      day_past: field("day_past"),
      membership_overlaps: field("membership_overlaps"),
    },
  };
}

export type ActWords = Awaited<ReturnType<typeof actWords>>;
