"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { HiddenFields } from "@/components/hidden-fields";
import { ActFold } from "@/components/ui/act-fold";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useFieldWords } from "../../../field-words";
import { correct } from "../actions";

type Props = {
  hidden: Readonly<Record<string, string>>;
  person: Readonly<Record<"name" | "post" | "phone" | "email", string>>;
};

/** Who uses the account, to be corrected. */
export function PersonForm({ hidden, person }: Props) {
  const t = useTranslations("newAccount");
  const kept = useTranslations("keptAccount");
  const [state, send, busy] = useActionState(correct, null);
  const labels = { name: t("name"), post: t("post"), phone: t("phone"), email: t("email") };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: kept("refused"), labels });
  const field = (name: keyof typeof labels) => ({
    id: name,
    name,
    label: labels[name],
    error: errorAt(name),
    defaultValue: typedAt(name) ?? person[name],
    autoComplete: "off",
  });
  return (
    <ActFold summary={kept("correct")} open={state !== null}>
      <form action={send} noValidate data-screen-only className="grid gap-3">
        <HiddenFields values={hidden} />
        {state?.ok && (
          <div role="status">
            <Notice icon="check">{kept("saved")}</Notice>
          </div>
        )}
        <FormErrors {...errors} />
        <div className="grid gap-3 wide:grid-cols-2">
          <TextField {...field("name")} />
          <TextField {...field("post")} />
          <TextField {...field("phone")} type="tel" />
          <TextField {...field("email")} type="email" />
        </div>
        <SubmitButton
          className="justify-self-start"
          label={busy ? kept("sending") : kept("save")}
          sending={kept("sending")}
          disabled={busy}
        />
      </form>
    </ActFold>
  );
}
