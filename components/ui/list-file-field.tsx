import { describe, Field } from "./field";

type Props = { id: string; label: string; hint: string; error?: string };

/** Which files hold a list or a table. What a file is, its content tells; this only sorts what is offered. */
const ACCEPTED =
  ".xlsx,.csv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A list or table as a file, in the place of what is typed. */
export function ListFileField({ id, label, hint, error }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        {...describe({ id, hint, error })}
        name="file"
        type="file"
        accept={ACCEPTED}
        className="block w-full text-sm text-ink-2 file:mr-3 file:min-h-(--control) file:rounded-md file:border file:border-solid file:border-control file:bg-surface file:px-3 file:font-semibold file:text-ink"
      />
    </Field>
  );
}
