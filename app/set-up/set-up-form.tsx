"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useFieldWords } from "../field-words";
import { setUp } from "./actions";

type Props = {
  username: string;
  /** What an earlier set-up has told, before the password was reset. */
  known: { name: string | null; post: string | null; phone: string | null };
};

export function SetUpForm({ username, known }: Props) {
  const t = useTranslations("setUp");
  const [state, send] = useActionState(setUp, null);
  const labels = {
    name: t("name"),
    post: t("post"),
    phone: t("phone"),
    password: t("password"),
    repeatPassword: t("repeatPassword"),
  };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const field = (name: "name" | "post" | "phone") => ({
    id: name,
    name,
    label: labels[name],
    error: errorAt(name),
    defaultValue: typedAt(name) ?? known[name] ?? "",
    required: true,
  });
  return (
    <form action={send} noValidate className="grid gap-3.5">
      <FormErrors {...errors} />
      <input hidden name="username" autoComplete="username" value={username} readOnly />
      <TextField {...field("name")} autoComplete="name" />
      <TextField {...field("post")} autoComplete="organization-title" />
      <TextField {...field("phone")} hint={t("phoneHint")} type="tel" autoComplete="tel" />
      <PasswordField
        id="password"
        name="password"
        label={labels.password}
        hint={t("passwordHint")}
        error={errorAt("password")}
        autoComplete="new-password"
        required
      />
      <PasswordField
        id="repeatPassword"
        name="repeatPassword"
        label={labels.repeatPassword}
        error={errorAt("repeatPassword")}
        autoComplete="new-password"
        required
      />
      <SubmitButton
        look="primary"
        size="large"
        className="mt-1"
        label={t("submit")}
        sending={t("sending")}
      />
    </form>
  );
}
