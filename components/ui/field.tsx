import type { ReactNode } from "react";
import { FieldError } from "./field-error";

export type FieldWords = {
  id: string;
  label: string;
  hint?: string;
  /** Why what was typed cannot be accepted, and how to mend it. */
  error?: string;
};

/** A label, then what is wrong, then the control, then the hint: the order in which it is read. */
export function Field({
  id,
  label,
  hint,
  error,
  labelHidden = false,
  children,
}: FieldWords & {
  /** The label already stands beside, as the words one opened: it is read out and not shown again. */
  labelHidden?: boolean;
  children: ReactNode;
}) {
  return (
    <div>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "mb-1 block text-sm font-semibold"}>
        {label}
      </label>
      <FieldError id={id} error={error} />
      {children}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-ink-3">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What ties a control to the words around it. */
export function describe({ id, hint, error }: Pick<FieldWords, "id" | "hint" | "error">) {
  const about = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return {
    id,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": about || undefined,
  };
}
