"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { HiddenFields } from "@/components/hidden-fields";
import { ActFold } from "@/components/ui/act-fold";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/server/form-action";
import { useFieldWords } from "../../../field-words";

export type Choice = { value: string; label: string };

type Props = {
  /** Prefix of the ids of its fields. */
  id: string;
  action: FormAction<null>;
  hidden: Readonly<Record<string, string>>;
  agencies: readonly Choice[];
  roles: readonly Choice[];
  /** What stands in the fields at first. */
  term: Readonly<Record<"agencyId" | "role" | "fromDay" | "untilDay", string>>;
  submit: string;
  /** Words that open the form. */
  fold: string;
};

/** What somebody is in which agency, from when until when: a new one, or one that has not begun. */
export function TermForm({ id, action, hidden, agencies, roles, term, submit, fold }: Props) {
  const t = useTranslations("term");
  const [state, send, busy] = useActionState(action, null);
  const name = (field: keyof typeof term) => `${id}-${field}`;
  const labels = {
    agencyId: t("agency"),
    role: t("role"),
    fromDay: t("fromDay"),
    untilDay: t("untilDay"),
  };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const field = (one: keyof typeof term) => ({
    id: name(one),
    name: one,
    label: labels[one],
    error: errorAt(one),
    defaultValue: typedAt(one) ?? term[one],
  });
  const choose = [{ value: "", label: t("choose") }];
  return (
    <ActFold summary={fold} open={state?.ok === false}>
      <form action={send} noValidate data-screen-only className="grid gap-3">
        <HiddenFields values={hidden} />
        <FormErrors
          {...errors}
          fields={errors.fields.map((one) => ({ ...one, id: `${id}-${one.id}` }))}
        />
        <div className="grid gap-3 wide:grid-cols-2">
          <SelectField
            {...field("agencyId")}
            key={`agency ${typedAt("agencyId")}`}
            options={[...choose, ...agencies]}
          />
          <SelectField
            {...field("role")}
            key={`role ${typedAt("role")}`}
            options={[...choose, ...roles]}
          />
          <TextField {...field("fromDay")} hint={t("dayHint")} autoComplete="off" />
          <TextField {...field("untilDay")} hint={t("untilHint")} autoComplete="off" />
        </div>
        <SubmitButton
          className="justify-self-start"
          label={busy ? t("sending") : submit}
          sending={t("sending")}
          disabled={busy}
        />
      </form>
    </ActFold>
  );
}
