import { FieldError } from "./field-error";

type Props = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string;
  options: readonly { value: string; label: string; hint?: string }[];
  /** What was ticked when the form came back. */
  chosen?: readonly string[];
};

/** Several of a list, ticked one by one; a long list scrolls by itself. */
export function ChecksField({ id, name, label, hint, error, options, chosen = [] }: Props) {
  const about = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={about || undefined}>
      <legend className="mb-1 block text-sm font-semibold">{label}</legend>
      <FieldError id={id} error={error} />
      <ul
        className={`grid max-h-56 overflow-y-auto rounded-md border bg-surface px-2.5 py-1 ${error ? "border-2 border-over-solid" : "border-control"}`}
      >
        {options.map((option) => (
          <li key={option.value}>
            <label className="flex min-h-7 items-baseline gap-2 py-0.5 text-sm coarse:min-h-11 coarse:items-center">
              <input
                type="checkbox"
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                className="size-4 flex-none translate-y-0.5 accent-accent-700 coarse:size-5"
              />
              <span className="min-w-0">
                {option.label}
                {option.hint && <span className="text-ink-3"> {option.hint}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-ink-3">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
