"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { HiddenFields } from "@/components/hidden-fields";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { EscalationDays } from "@/domain/escalation";
import { useFieldWords } from "../../field-words";
import { changeEscalationDays } from "./actions";

type Props = { known: EscalationDays; formKey: string };

/** From how many days late on a task is reported to whom. */
export function EscalationForm({ known, formKey }: Props) {
  const t = useTranslations("escalation");
  const [state, send] = useActionState(changeEscalationDays, null);
  const labels = { head: t("head"), office: t("office"), chair: t("chair") };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const field = (name: keyof typeof labels) => ({
    id: name,
    name,
    label: labels[name],
    error: errorAt(name),
    defaultValue: typedAt(name) ?? String(known[name]),
    inputMode: "numeric" as const,
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
      <TextField {...field("head")} hint={t("hint")} />
      <TextField {...field("office")} />
      <TextField {...field("chair")} />
      <SubmitButton
        look="primary"
        className="justify-self-start"
        label={t("submit")}
        sending={t("sending")}
      />
    </form>
  );
}
