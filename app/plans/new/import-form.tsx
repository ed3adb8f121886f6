"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFieldWords } from "@/app/field-words";
import { Button } from "@/components/ui/button";
import { describe, Field } from "@/components/ui/field";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField } from "@/components/ui/select-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { importText } from "./actions";

type Props = {
  /** Whose plan it may be, for the chair who brings in plans of any office; the usual one first. */
  offices: readonly { value: string; label: string }[] | null;
};

/** A plan's text from a file or pasted; what was pasted stays when it is refused. */
export function ImportForm({ offices }: Props) {
  const t = useTranslations("plans");
  const [state, send, busy] = useActionState(importText, null);
  const labels = {
    file: t("file"),
    source: t("text"),
    standingAgencyId: t("standingAgency"),
  };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const file = { id: "file", hint: t("fileHint"), error: errorAt("file") };
  return (
    <form action={send} noValidate className="grid gap-3.5">
      <FormErrors {...errors} />
      <Field label={labels.file} {...file}>
        <input
          {...describe(file)}
          type="file"
          name="file"
          accept=".md,.txt,text/plain,text/markdown"
          className="block w-full rounded-md border-[1.5px] border-dashed border-control bg-canvas p-2.5 text-ink-2 file:mr-3 file:min-h-(--control) file:rounded-md file:border file:border-solid file:border-control file:bg-surface file:px-3 file:font-semibold file:text-ink wide:text-sm"
        />
      </Field>
      <TextareaField
        id="source"
        name="source"
        label={labels.source}
        hint={t("textHint")}
        error={errorAt("source")}
        defaultValue={typedAt("source")}
        rows={12}
        lang="vi"
      />
      {offices && (
        <SelectField
          // A select keeps its first choice when React resets the form, so a refusal draws it anew.
          key={typedAt("standingAgencyId")}
          id="standingAgencyId"
          name="standingAgencyId"
          label={labels.standingAgencyId}
          hint={t("standingHint")}
          error={errorAt("standingAgencyId")}
          defaultValue={typedAt("standingAgencyId")}
          options={offices}
        />
      )}
      <Button look="primary" size="large" disabled={busy}>
        {busy ? t("sending") : t("submit")}
      </Button>
    </form>
  );
}
