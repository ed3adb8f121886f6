"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFieldWords } from "@/app/field-words";
import { HiddenFields } from "@/components/hidden-fields";
import { type Choice, ReviewChoices } from "@/components/review-choices";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/server/form-action";

/** What a question is answered with, drawn in this order. */
export type AnswerField =
  | {
      kind: "choices";
      id: string;
      type: "radio" | "checkbox";
      legend: string;
      hint?: string;
      columns?: boolean;
      choices: readonly Choice[];
    }
  | { kind: "line"; id: string; label: string; hint?: string; value: string; numeric?: boolean };

type Props = {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  fields: readonly AnswerField[];
  submit: string;
  /** Words that open the form when there is an answer already. */
  fold?: string;
};

/** The answer to one question of the plan; what was refused keeps what was chosen and typed. */
export function AnswerForm({ action, hidden, fields, submit, fold }: Props) {
  const t = useTranslations("review");
  const [state, send, busy] = useActionState(action, null);
  const labels = Object.fromEntries(
    fields.map((field) => [field.id, field.kind === "line" ? field.label : field.legend]),
  );
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const isRefused = state !== null && !state.ok;
  return (
    <details open={!fold || isRefused}>
      <summary className={fold ? `${buttonClass("outline", "small")} mb-2 w-fit` : "hidden"}>
        {fold ?? submit}
      </summary>
      <form action={send} noValidate className="grid gap-3.5">
        <HiddenFields values={hidden} />
        <FormErrors {...errors} />
        {fields.map((field) =>
          field.kind === "line" ? (
            <TextField
              key={field.id}
              id={field.id}
              name={field.id}
              label={field.label}
              hint={field.hint}
              error={errorAt(field.id)}
              defaultValue={typedAt(field.id) ?? field.value}
              inputMode={field.numeric ? "numeric" : undefined}
              autoComplete="off"
            />
          ) : (
            <ReviewChoices
              key={field.id}
              id={field.id}
              kind={field.type}
              legend={field.legend}
              hint={field.hint}
              columns={field.columns}
              error={errorAt(field.id)}
              choices={field.choices.map((choice) => ({
                ...choice,
                chosen: isRefused ? typedAt(choice.name) === choice.value : choice.chosen,
              }))}
            />
          ),
        )}
        <Button look="primary" disabled={busy}>
          {busy ? t("sending") : submit}
        </Button>
      </form>
    </details>
  );
}
