import { CONTROL } from "./control-class";
import { Icon } from "./icon";

type Props = {
  id?: string;
  /** Read aloud; what is seen is the glass and the example. */
  label: string;
  example: string;
  typed: string;
  maxLength?: number;
};

/** Where words to look for are typed, in a form that asks its list again with `q`. */
export function SearchField({ id = "q", label, example, typed, maxLength }: Props) {
  return (
    <div className="relative w-full">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Icon
        name="search"
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-3"
      />
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={typed}
        placeholder={example}
        maxLength={maxLength}
        autoComplete="off"
        className={`${CONTROL} pl-8.5 placeholder:text-ink-3 placeholder:opacity-100`}
      />
    </div>
  );
}
