"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { HiddenFields } from "@/components/hidden-fields";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { FormAction } from "@/server/form-action";
import { useFieldWords } from "../../field-words";

type Props<V> = {
  action: FormAction<V>;
  hidden: Readonly<Record<string, string>>;
  /** What is known of the agency; null for one that is added. */
  known: Readonly<
    Record<"name" | "shortName" | "aliases" | "relation" | "formerCommune", string>
  > | null;
};

/** What an agency is called and how it stands to the commune. */
export function AgencyForm<V>({ action, hidden, known }: Props<V>) {
  const t = useTranslations("agencyForm");
  const [state, send] = useActionState(action, null);
  const labels = {
    name: t("name"),
    shortName: t("shortName"),
    aliases: t("aliases"),
    kind: t("kind"),
    relation: t("relation"),
    formerCommune: t("formerCommune"),
  };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const field = (name: keyof typeof labels) => ({
    id: name,
    name,
    label: labels[name],
    error: errorAt(name),
    defaultValue: typedAt(name) ?? (name === "kind" ? "" : (known?.[name] ?? "")),
  });
  const choose = { value: "", label: t("choose") };
  return (
    <form action={send} noValidate className="grid gap-3.5">
      {state?.ok && (
        <div role="status">
          <Notice icon="check">{t("saved")}</Notice>
        </div>
      )}
      <FormErrors {...errors} />
      <HiddenFields values={hidden} />
      {!known && (
        <SelectField
          {...field("kind")}
          key={`kind ${typedAt("kind")}`}
          hint={t("kindHint")}
          options={[
            choose,
            { value: "agency", label: t("kinds.agency") },
            { value: "group", label: t("kinds.group") },
          ]}
          required
        />
      )}
      <TextField {...field("name")} autoComplete="off" required />
      <TextField {...field("shortName")} hint={t("shortNameHint")} autoComplete="off" />
      <TextareaField {...field("aliases")} hint={t("aliasesHint")} rows={4} />
      <SelectField
        {...field("relation")}
        key={`relation ${typedAt("relation")}`}
        options={[
          ...(known ? [] : [choose]),
          { value: "subordinate", label: t("relations.subordinate") },
          { value: "asked", label: t("relations.asked") },
        ]}
        required
      />
      <TextField {...field("formerCommune")} hint={t("formerCommuneHint")} autoComplete="off" />
      <SubmitButton
        look="primary"
        className="justify-self-start"
        label={known ? t("submit") : t("submitNew")}
        sending={t("sending")}
      />
    </form>
  );
}
