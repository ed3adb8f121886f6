type Props = {
  agency?: string | null;
  parts: readonly (string | null | undefined)[];
  updated: string;
};

const DOT = "before:mx-1.75 before:content-['·']";

/** The quiet line of a row. On a phone its first and last part stand on lines of their own, without a dot. */
export function TaskRowMeta({ agency, parts, updated }: Props) {
  return (
    <p className="row-start-4 flex flex-wrap self-center text-xs text-ink-3 wide:mt-0.5">
      {agency && <span className="phone:basis-full">{agency}</span>}
      {parts
        .filter((part) => part)
        .map((part, index) => (
          <span
            key={part}
            className={`${index > 0 || agency ? DOT : ""} ${index === 0 ? "phone:before:hidden" : ""}`}
          >
            {part}
          </span>
        ))}
      <span className={`${DOT} phone:basis-full phone:before:hidden`}>{updated}</span>
    </p>
  );
}
