import { useTranslations } from "next-intl";
import { PlanTask, type PlanTaskRow } from "./plan-task";
import { Badge } from "./ui/badge";

type Props = {
  title: string;
  tasks: readonly PlanTaskRow[];
  /** Names of the same role that the plan leaves open, as written. */
  unresolved: readonly string[];
};

/** The agencies of one role in the open duty. */
export function PlanTasks({ title, tasks, unresolved }: Props) {
  const flag = useTranslations("flag");
  if (tasks.length + unresolved.length === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h3 className="text-xs font-bold text-ink-2">{title}</h3>
      <ul className="rounded-lg border border-line bg-surface">
        {tasks.map((task) => (
          <PlanTask key={task.id} task={task} />
        ))}
        {unresolved.map((name) => (
          <li key={name} className="grid gap-1 border-t border-line px-3 py-2.5 first:border-t-0">
            <span lang="vi" className="text-sm text-ink-2">
              {name}
            </span>
            <span>
              <Badge icon="info" look="dashed" label={flag("unresolved")} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
