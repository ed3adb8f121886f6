import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { describe, Field, type FieldWords } from "./field";
import { PasswordInput } from "./password-input";

/** A password with its label, error and hint. */
export function PasswordField({
  id,
  label,
  hint,
  error,
  ...input
}: FieldWords & Omit<ComponentProps<"input">, "type">) {
  const t = useTranslations("form");
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <PasswordInput
        {...describe({ id, hint, error })}
        {...input}
        show={t("show")}
        hide={t("hide")}
      />
    </Field>
  );
}
