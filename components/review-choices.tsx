import { FieldError } from "./ui/field-error";

export type Choice = {
  /** The field's name for boxes that are ticked apart; radios share the name of their question. */
  name: string;
  value: string;
  label: string;
  hint?: string;
  chosen: boolean;
};

type Props = {
  /** Where a refused form's list of what is wrong leads to. */
  id: string;
  kind: "radio" | "checkbox";
  legend: string;
  legendHidden?: boolean;
  hint?: string;
  error?: string;
  /** Many short choices stand in two columns where there is room. */
  columns?: boolean;
  choices: readonly Choice[];
};

/** One of several, or some of several: the whole line answers to the finger. */
export function ReviewChoices(props: Props) {
  const { id, kind, legend, legendHidden, hint, error, columns, choices } = props;
  const about = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={about || undefined} className="min-w-0">
      <legend className={legendHidden ? "sr-only" : "mb-1 text-sm font-semibold"}>{legend}</legend>
      <FieldError id={id} error={error} />
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-xs text-ink-3">
          {hint}
        </p>
      )}
      <div
        className={`rounded-md border ${error ? "border-over-solid" : "border-line-strong"} ${columns ? "columns-[14rem] gap-0" : ""}`}
      >
        {choices.map(({ name, value, label, hint: more, chosen }) => (
          <label
            key={`${name} ${value}`}
            className="flex min-h-8 cursor-pointer break-inside-avoid items-start gap-2.5 px-3 py-1.5 text-sm hover:bg-accent-50 has-checked:bg-accent-50 coarse:min-h-11 coarse:py-2.75"
          >
            <input
              type={kind}
              name={name}
              value={value}
              defaultChecked={chosen}
              className="mt-0.75 size-4 flex-none accent-accent-700 coarse:mt-0 coarse:size-6"
            />
            <span className="min-w-0">
              {label}
              {more && <span className="block text-xs text-ink-3">{more}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
