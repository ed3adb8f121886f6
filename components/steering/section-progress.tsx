import { useTranslations } from "next-intl";
import type { TaskClass } from "@/domain/task-class";
import { CLASS_BAR } from "../class-look";
import { type Figure, FigureLink } from "./figure";

export type SectionProgress = {
  ref: string;
  title: string;
  code: TaskClass;
  tasks: Figure;
  progress: number;
};

type Props = {
  sections: readonly SectionProgress[];
  /** How much of the period has gone, in per cent. */
  timeGone: number;
};

/** How far each section is, against a line that says how much of the time has gone. */
export function SectionsAgainstTime({ sections, timeGone }: Props) {
  const t = useTranslations("steering.sections");
  return (
    <ol>
      {sections.map(({ ref, title, code, tasks, progress }) => (
        <li
          key={ref}
          className="grid grid-cols-[minmax(0,1fr)_6rem_2.75rem] items-center gap-3 text-xs leading-6 wide:grid-cols-[minmax(0,1fr)_9rem_2.75rem] desk:grid-cols-[minmax(0,1fr)_11.5rem_2.75rem] print:grid-cols-[minmax(0,1fr)_5.5rem_2.25rem] print:gap-2 print:text-[0.75rem] coarse:leading-11 print:leading-4.25"
        >
          <FigureLink
            figure={tasks}
            title={title}
            className="grid grid-cols-[2.375rem_minmax(0,1fr)] text-ink no-underline hover:underline print:grid-cols-[2rem_minmax(0,1fr)]"
          >
            <b className="tabular-nums">{ref}</b>
            <span lang="vi" className="truncate text-ink-2">
              {title}
            </span>
            <span className="sr-only">{t("tasks", { count: tasks.count })}</span>
          </FigureLink>
          <span aria-hidden="true" className="relative h-2 rounded-[1px] bg-track">
            <i
              className={`block h-full rounded-[1px] bg-current ${CLASS_BAR[code]}`}
              style={{ width: `${progress}%` }}
            />
            <i className="absolute -inset-y-2 w-0.5 bg-ink" style={{ left: `${timeGone}%` }} />
          </span>
          <span className="text-right tabular-nums">
            {code === "overdue" && <span className="sr-only">{t("late")} </span>}
            {progress}%
          </span>
        </li>
      ))}
    </ol>
  );
}
