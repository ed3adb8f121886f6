"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFieldWords } from "@/app/field-words";
import { ActingName } from "@/components/acting-name";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { start } from "../actions";

type Option = { value: string; label: string };

type Props = {
  formKey: string;
  plans: readonly Option[];
  kinds: readonly Option[];
  spans: readonly Option[];
};

/** Which report, about which days, with the figures of which day. */
export function StartForm({ formKey, plans, kinds, spans }: Props) {
  const t = useTranslations("paper.start");
  const kind = useTranslations("paper");
  const [state, send, busy] = useActionState(start, null);
  const labels = {
    planId: t("plan"),
    kind: kind("kindLabel"),
    span: t("span"),
    from: t("from"),
    to: t("to"),
    dataDay: t("dataDay"),
  };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const of = (name: keyof typeof labels) => ({
    ...{ id: name, name, label: labels[name], error: errorAt(name), defaultValue: typedAt(name) },
  });
  return (
    <form action={send} noValidate className="grid gap-3.5">
      <FormErrors {...errors} />
      <input type="hidden" name="key" value={formKey} />
      {/* A select keeps its first choice when React resets the form, so a refusal draws it anew. */}
      {plans.length > 1 ? (
        <SelectField key={`plan-${typedAt("planId")}`} {...of("planId")} options={plans} />
      ) : (
        <input type="hidden" name="planId" value={plans[0]?.value ?? ""} />
      )}
      {kinds.length > 1 ? (
        <SelectField
          key={`kind-${typedAt("kind")}`}
          {...of("kind")}
          hint={t("kindHint")}
          options={kinds}
        />
      ) : (
        <input type="hidden" name="kind" value={kinds[0]?.value ?? ""} />
      )}
      <SelectField
        key={`span-${typedAt("span")}`}
        {...of("span")}
        hint={t("spanHint")}
        options={spans}
      />
      <div className="grid gap-3.5 wide:grid-cols-2">
        <TextField {...of("from")} inputMode="numeric" />
        <TextField {...of("to")} inputMode="numeric" />
        <p className="-mt-2.5 text-xs text-ink-3 wide:col-span-2">{t("typedHint")}</p>
      </div>
      <TextField {...of("dataDay")} hint={t("dataDayHint")} inputMode="numeric" />
      <ActingName
        id="start-actingName"
        problem={state && !state.ok ? state.fields.actingName : undefined}
        typed={typedAt("actingName")}
      />
      <Button look="primary" size="large" disabled={busy}>
        {busy ? t("sending") : t("submit")}
      </Button>
    </form>
  );
}
