import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import type { LastDaySource } from "@/domain/task";
import { Deadline } from "./deadline";
import type { Flag } from "./flag-look";
import { Flags } from "./flags";
import { Progress } from "./progress";
import { type Standing, standingWords } from "./standing";
import { TaskClassMark } from "./task-class";

export type PlanTaskRow = Standing & {
  id: string;
  href: string;
  agency: string;
  flags: readonly Flag[];
  progress: number;
  lastDay: Day | null;
  originalLastDay: Day | null;
  lastDaySource: LastDaySource | null;
};

/** How far one agency of the open duty is. */
export function PlanTask({ task }: { task: PlanTaskRow }) {
  const deadline = useTranslations("deadline");
  const progress = useTranslations("progress");
  const standing = useTranslations("standing");
  const short = useTranslations("classShort");
  const full = useTranslations("class");
  return (
    <li className="grid gap-1 border-t border-line px-3 py-2.5 first:border-t-0">
      <Link
        href={task.href}
        prefetch={false}
        className="text-sm font-medium text-ink coarse:inline-flex coarse:min-h-9 coarse:items-center"
      >
        {task.agency}
      </Link>
      <span className="flex flex-wrap items-center justify-between gap-x-2">
        <TaskClassMark
          code={task.code}
          label={standingWords({ standing, short }, task)}
          title={full(task.code)}
        />
        <Progress value={task.progress} code={task.code} label={progress("label")} />
      </span>
      <span className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 text-xs text-ink-3">
        {task.lastDay && (
          <span>
            {deadline("until")}{" "}
            <Deadline
              lastDay={task.lastDay}
              originalLastDay={task.originalLastDay}
              moves={task.moved}
              source={task.lastDaySource}
            />
          </span>
        )}
        {task.flags.length > 0 && (
          <span className="inline-flex flex-wrap gap-1">
            <Flags flags={task.flags} />
          </span>
        )}
      </span>
    </li>
  );
}
