"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import type { EscalationDays } from "@/domain/escalation";
import { useFieldWords } from "../../field-words";
import { changeEscalationDays } from "./actions";
import { KeptForm } from "./kept-form";

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
    <KeptForm
      send={send}
      isSaved={state?.ok === true}
      errors={errors}
      formKey={formKey}
      words={{ saved: t("saved"), submit: t("submit"), sending: t("sending") }}
    >
      <TextField {...field("head")} hint={t("hint")} />
      <TextField {...field("office")} />
      <TextField {...field("chair")} />
    </KeptForm>
  );
}
