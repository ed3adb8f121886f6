import { getTranslations } from "next-intl/server";

/** The words an act's form needs in the browser: those of the refusals these acts can meet. */
export async function actWords() {
  const [t, refusal, field] = await Promise.all([
    getTranslations("taskPage"),
    getTranslations("refusal"),
    getTranslations("field"),
  ]);
  return {
    sending: t("sending"),
    reasons: {
      status_changed: refusal("status_changed"),
      forbidden: refusal("forbidden"),
      not_found: refusal("not_found"),
      already_dated: refusal("already_dated"),
      signed_out: refusal("signed_out"),
      invalid: refusal("invalid"),
    },
    problems: {
      missing: field("missing"),
      too_long: field("too_long"),
      not_a_day: field("not_a_day"),
      last_day_out_of_plan: field("last_day_out_of_plan"),
    },
  };
}
