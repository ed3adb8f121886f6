import { Icon } from "./ui/icon";

type Props = {
  index: number;
  /** The step the task stands at; the last step, once reached, is also behind it. */
  now: number;
  name: string;
  /** "đã qua", for those who do not see the line. */
  passed: string;
  last?: boolean;
  /** The report came back from here. */
  sentBack?: boolean;
  /** What is known about the step, written under it; empty parts are left out. */
  details: readonly (string | null | false)[];
};

/** One dot with the line that leads to the next: solid where the task has passed, dashed ahead. */
export function StateStep({ index, now, name, passed, last, sentBack, details }: Props) {
  const reached = index === now;
  const past = index < now || (last && reached);
  const current = reached && !past;
  const dot = past
    ? "border-[1.5px] border-accent-700 bg-accent-700 text-surface"
    : current
      ? "border-[5px] border-accent-700 bg-surface"
      : "border-[1.5px] border-control bg-surface";
  return (
    <li
      aria-current={reached ? "step" : undefined}
      className={`relative grid content-start justify-items-center px-0.5 text-center text-sm wide:grid-cols-[auto_1fr] wide:justify-items-start wide:gap-x-2.5 wide:pr-4 wide:pl-0 wide:text-left ${current ? "text-ink-2" : "text-ink-3"}`}
    >
      <span
        className={`relative z-1 grid size-4.5 place-items-center rounded-full wide:mt-px ${dot}`}
      >
        {past && <Icon name="check" className="size-3" />}
      </span>
      {!last && (
        <span
          className={`absolute top-2 right-[calc(-50%+0.8rem)] left-[calc(50%+0.8rem)] border-t-[1.5px] wide:top-2.5 wide:right-2 wide:left-7 ${past ? "border-accent-700" : "border-dashed border-control"}`}
        />
      )}
      <b
        className={`relative z-1 bg-surface pt-1 text-2xs wide:pt-0 wide:pr-2.5 wide:text-sm ${reached ? "font-heavy text-ink" : "font-semibold"}`}
      >
        {name}
        {past && <span className="sr-only"> ({passed})</span>}
      </b>
      <span
        className={`text-2xs wide:col-start-2 wide:inline wide:text-xs ${reached || sentBack ? "" : "hidden"} ${sentBack ? "text-ink" : ""}`}
      >
        {sentBack && <Icon name="returned" className="mr-1 size-3.25 align-[-2px]" />}
        {details
          .filter((part) => part)
          .map((part, at, all) => (
            <span
              key={part as string}
              className={`wide:inline wide:not-first-of-type:before:content-['_·_'] ${sentBack ? (at < all.length - 1 ? "hidden" : "") : "block"}`}
            >
              {part}
            </span>
          ))}
      </span>
    </li>
  );
}
