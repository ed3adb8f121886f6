import type { ReactNode } from "react";

type Props = {
  /** The duty's words: first on every screen. */
  duty: ReactNode;
  /** What is to be done: the report form, or the judgement of a report. Null where there is nothing to do. */
  side: ReactNode;
  /** Agencies, timeline. */
  children: ReactNode;
};

/** The task page: on a wide screen the act stands beside the duty, on a phone between duty and history. */
export function TaskColumns({ duty, side, children }: Props) {
  return (
    <div
      className={`grid items-start gap-x-8 gap-y-5 wide:gap-y-7 ${
        side
          ? "desk:grid-cols-[minmax(0,1fr)_27.5rem] desk:grid-rows-[auto_1fr]"
          : "grid-cols-[minmax(0,1fr)]"
      }`}
    >
      <div className="min-w-0">{duty}</div>
      {side && (
        <div className="min-w-0 desk:col-start-2 desk:row-span-2 desk:row-start-1 desk:h-full">
          {side}
        </div>
      )}
      <div className="grid min-w-0 gap-7">{children}</div>
    </div>
  );
}
