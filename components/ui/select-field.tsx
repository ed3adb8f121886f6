import type { ComponentProps } from "react";
import { CONTROL } from "./control-class";
import { describe, Field, type FieldWords } from "./field";

type Option = { value: string; label: string };

/** A choice from a list with its label, error and hint. */
export function SelectField({
  id,
  label,
  hint,
  error,
  options,
  ...select
}: FieldWords & { options: readonly Option[] } & ComponentProps<"select">) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select {...describe({ id, hint, error })} {...select} className={CONTROL}>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
