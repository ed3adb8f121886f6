import type { ComponentProps } from "react";
import { CONTROL } from "./control-class";
import { describe, Field, type FieldWords } from "./field";

/** One line of text with its label, error and hint. */
export function TextField({
  id,
  label,
  hint,
  error,
  className = "",
  ...input
}: FieldWords & ComponentProps<"input">) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input {...describe({ id, hint, error })} {...input} className={`${CONTROL} ${className}`} />
    </Field>
  );
}
