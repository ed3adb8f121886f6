"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { HiddenFields } from "@/components/hidden-fields";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useFieldWords } from "../../field-words";
import { changeCommune } from "./actions";

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
    <form action={send} noValidate className="grid gap-3.5">
      {state?.ok && (
        <div role="status">
          <Notice icon="check">{t("saved")}</Notice>
        </div>
      )}
      <FormErrors {...errors} />
      <HiddenFields values={{ key: formKey }} />
      <TextField {...field("commune")} hint={t("communeHint")} />
      <TextField {...field("province")} hint={t("provinceHint")} />
      <SubmitButton
        look="primary"
        className="justify-self-start"
        label={t("submit")}
        sending={t("sending")}
      />
    </form>
  );
}
