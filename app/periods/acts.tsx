import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import type { FieldProblem, RefusalCode } from "@/domain/refusal";
import { ActForm } from "../act-form";
import { close, open, setInputs } from "./actions";

type Named = { id: string; label: string };

/** Opens the running period now, where nothing has opened it yet. */
export async function OpenNow({ planId, period }: { planId: string; period: string }) {
  const t = await getTranslations("periods");
  return (
    <ActForm
      id="open"
      action={open}
      hidden={{ planId, key: randomUUID() }}
      submit={t("open", { period })}
      {...(await words())}
    />
  );
}

/** The day by which agencies send what the report needs; an empty field takes it away. */
export async function SetInputs({ period }: { period: Named & { inputs: unknown } }) {
  const t = await getTranslations("periods");
  return (
    <ActForm
      id={`inputs-${period.id}`}
      action={setInputs}
      hidden={{ periodId: period.id, key: randomUUID() }}
      fields={[{ name: "day", label: t("inputsDay"), hint: t("inputsHint"), kind: "line" }]}
      fold={t(period.inputs ? "changeInputs" : "setInputs")}
      submit={t("save")}
      {...(await words())}
    />
  );
}

/** Closing takes a second press and says what it does: it does not come back. */
export async function ClosePeriod({ period }: { period: Named }) {
  const t = await getTranslations("periods");
  return (
    <ActForm
      id={`close-${period.id}`}
      action={close}
      hidden={{ periodId: period.id, key: randomUUID() }}
      fields={[{ name: "note", label: t("note"), hint: t("closeText"), kind: "text" }]}
      fold={t("closeFold")}
      submit={t("close", { period: period.label })}
      {...(await words())}
    />
  );
}

const REASONS = [
  ...(["forbidden", "not_found", "signed_out", "invalid"] as const),
  ...(["period_closed", "period_running", "period_open", "plan_over"] as const),
] satisfies RefusalCode[];

const PROBLEMS = [
  ...(["missing", "too_long", "not_a_day"] as const),
  ...(["last_day_out_of_plan", "day_past", "day_same"] as const),
] satisfies FieldProblem[];

async function words() {
  const [t, refusal, field] = await Promise.all([
    getTranslations("periods"),
    getTranslations("refusal"),
    getTranslations("field"),
  ]);
  return {
    sending: t("sending"),
    reasons: Object.fromEntries(REASONS.map((code) => [code, refusal(code)])),
    problems: Object.fromEntries(PROBLEMS.map((code) => [code, field(code)])),
  };
}
