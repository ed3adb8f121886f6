import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import type { FieldProblem, RefusalCode } from "@/domain/refusal";
import { TARGET_UNITS } from "@/domain/target/figure";
import type { TargetFigures } from "@/server/queries/target-figures";
import { ActForm } from "../../../act-form";
import { setAgency, state, workBack } from "./actions";

type Props = { page: TargetFigures };

/** Which agency reports how far the target has come. */
export async function SetAgency({ page: { target, agencies } }: Props) {
  const t = await getTranslations("targets");
  return (
    <ActForm
      id="agency"
      action={setAgency}
      hidden={{ targetId: target.id, key: randomUUID() }}
      fields={[
        {
          name: "agencyId",
          label: t("agency"),
          kind: "choice",
          chosen: target.responsibleAgencyId ?? "",
          options: [
            { value: "", label: t("choose") },
            ...agencies.map(({ id, name }) => ({ value: id, label: name })),
          ],
        },
      ]}
      fold={target.responsibleAgencyId ? t("changeAgency") : t("setAgency")}
      submit={t("save")}
      {...(await words())}
    />
  );
}

/** A straight line in the real figures' stead: only on a person's word, and marked. */
export async function WorkBack({ page: { target }, value }: Props & { value: string }) {
  const t = await getTranslations("targets");
  return (
    <ActForm
      id="work-back"
      action={workBack}
      hidden={{ targetId: target.id, key: randomUUID() }}
      fold={t("workBackFold")}
      quiet
      submit={t("workBack", { value })}
      {...(await words())}
    />
  );
}

/** The figures of a sentence that could not be read for certain. */
export async function StateTarget({ page: { target } }: Props) {
  const t = await getTranslations("targets");
  return (
    <ActForm
      id="state"
      action={state}
      hidden={{ targetId: target.id, key: randomUUID() }}
      fields={[
        { name: "name", label: t("name"), hint: t("nameHint"), kind: "line" },
        {
          name: "unit",
          label: t("unitLabel"),
          kind: "choice",
          options: TARGET_UNITS.map((unit) => ({ value: unit, label: t(`unitName.${unit}`) })),
        },
        { name: "finalYear", label: t("finalYear"), kind: "line" },
        { name: "finalValue", label: t("finalValue"), kind: "line" },
        {
          name: "isAtLeast",
          label: t("atLeast"),
          kind: "checks",
          options: [{ value: "yes", label: t("atLeastYes") }],
        },
        { name: "yearlyGain", label: t("yearlyGain"), hint: t("yearlyGainHint"), kind: "line" },
      ]}
      fold={t("stateFold")}
      submit={t("save")}
      {...(await words())}
    />
  );
}

const REASONS = [
  ...(["forbidden", "not_found", "signed_out", "invalid"] as const),
  ...(["not_derivable", "already_stated"] as const),
] satisfies RefusalCode[];

const PROBLEMS = [
  ...(["missing", "too_long", "choice", "year_out_of_plan"] as const),
  ...(["count_letters", "count_comma", "count_groups", "count_large"] as const),
  ...(["percent_letters", "percent_dot", "percent_form", "percent_range"] as const),
] satisfies FieldProblem[];

async function words() {
  const [t, refusal, field] = await Promise.all([
    getTranslations("targets"),
    getTranslations("refusal"),
    getTranslations("field"),
  ]);
  return {
    sending: t("saving"),
    reasons: Object.fromEntries(REASONS.map((code) => [code, refusal(code)])),
    problems: Object.fromEntries(PROBLEMS.map((code) => [code, field(code)])),
  };
}
