"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { useFieldWords } from "../field-words";
import { changePassword } from "./actions";

export function PasswordForm({ username }: { username: string }) {
  const t = useTranslations("account");
  const [state, send] = useActionState(changePassword, null);
  const labels = {
    currentPassword: t("currentPassword"),
    password: t("password"),
    repeatPassword: t("repeatPassword"),
  };
  const { errorAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const field = (name: keyof typeof labels) => ({
    id: name,
    name,
    label: labels[name],
    error: errorAt(name),
    autoComplete: name === "currentPassword" ? "current-password" : "new-password",
    required: true,
  });
  return (
    <form action={send} noValidate className="grid gap-3.5">
      {state?.ok && (
        <div role="status">
          <Notice icon="check">{t("passwordChanged")}</Notice>
        </div>
      )}
      <FormErrors {...errors} />
      <input hidden name="username" autoComplete="username" value={username} readOnly />
      <PasswordField {...field("currentPassword")} />
      <PasswordField {...field("password")} hint={t("passwordHint")} />
      <PasswordField {...field("repeatPassword")} />
      <SubmitButton
        className="justify-self-start"
        look="primary"
        label={t("changePassword")}
        sending={t("sending")}
      />
    </form>
  );
}
