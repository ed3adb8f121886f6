"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import { useFieldWords } from "../../field-words";
import { changeCommune } from "./actions";
import { KeptForm } from "./kept-form";

type Props = { known: { commune: string; province: string }; formKey: string };

/** What the commune is called. */
export function SettingsForm({ known, formKey }: Props) {
  const t = useTranslations("settings");
  const [state, send] = useActionState(changeCommune, null);
  const labels = { commune: t("commune"), province: t("province") };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const field = (name: keyof typeof labels) => ({
    id: name,
    name,
    label: labels[name],
    error: errorAt(name),
    defaultValue: typedAt(name) ?? known[name],
    autoComplete: "off",
    required: true,
  });
  return (
    <KeptForm
      send={send}
      isSaved={state?.ok === true}
      errors={errors}
      formKey={formKey}
      words={{ saved: t("saved"), submit: t("submit"), sending: t("sending") }}
    >
      <TextField {...field("commune")} hint={t("communeHint")} />
      <TextField {...field("province")} hint={t("provinceHint")} />
    </KeptForm>
  );
}
