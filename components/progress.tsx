import { CLASS_BAR, type ClassCode } from "./class-look";

type Props = {
  value: number;
  code: ClassCode;
  /** "Tiến độ", read out before the number. */
  label: string;
};

/** A bar in the class's colour and its number. A hundred per cent is not "done" until it is confirmed. */
export function Progress({ value, code, label }: Props) {
  return (
    <span className="inline-flex items-center gap-2 text-xs whitespace-nowrap">
      <progress
        max="100"
        value={value}
        aria-hidden="true"
        className={`bar w-12 wide:w-16 ${CLASS_BAR[code]}`}
      />
      <span className="min-w-9.5 text-right tabular-nums text-ink-2">
        <span className="sr-only">{label} </span>
        {value}%
      </span>
    </span>
  );
}
