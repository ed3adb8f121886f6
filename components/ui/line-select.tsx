import { CONTROL } from "./control-class";

type Props = {
  /** Its id as well: a page has one list to narrow. */
  name: string;
  label: string;
  /** Room for a label that is seen inside; without it the label is only read aloud. */
  inset?: "pl-18" | "pl-22";
  chosen: string | null;
  /** What it says when nothing is chosen. */
  all: string;
  options: readonly { id: string; name: string }[];
};

/** One choice in a line of filters, where a label above would cost a line. */
export function LineSelect({ name, label, inset, chosen, all, options }: Props) {
  const seen = "pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-sm text-ink-3";
  return (
    <div className="relative w-full min-w-0">
      <label htmlFor={name} className={inset ? seen : "sr-only"}>
        {label}
      </label>
      <select
        id={name}
        name={name}
        defaultValue={chosen ?? ""}
        className={`${CONTROL} font-medium ${inset ?? ""}`}
      >
        <option value="">{all}</option>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
