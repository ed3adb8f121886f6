import type { ComponentProps } from "react";
import { CONTROL } from "./control-class";
import { describe, Field, type FieldWords } from "./field";

/** Several lines of text with their label, error and hint. */
export function TextareaField({
  id,
  label,
  hint,
  error,
  labelHidden,
  rows = 3,
  ...textarea
}: FieldWords & { labelHidden?: boolean } & ComponentProps<"textarea">) {
  return (
    <Field id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <textarea
        {...describe({ id, hint, error })}
        {...textarea}
        rows={rows}
        className={`${CONTROL} resize-y`}
      />
    </Field>
  );
}
