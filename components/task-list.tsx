import { useTranslations } from "next-intl";
import { useId } from "react";
import type { ClassCode } from "./class-look";
import { flatTaskRow, SAID_FLAGS, type SaidFlag, type TaskRowData } from "./flat-task-row";
import { TaskListBody } from "./task-list-body";
import { Icon, IconSymbols } from "./ui/icon";
import type { IconName } from "./ui/icon-paths";

const GROUPS = {
  to_confirm: "check",
  overdue: "overdue",
  due_soon: "clock",
  returned: "returned",
  waiting: "waiting",
  rest: "list",
  unresolved: "info",
  aside: "right",
  done: "right",
} satisfies Record<string, IconName>;

type Props = {
  group: keyof typeof GROUPS;
  rows: readonly TaskRowData[];
};

/** What nobody has to do anything about. */
const FOLDED: readonly string[] = ["aside", "done"];

/** One group of an agency's home. What is done or set aside stays folded; a group without rows is not shown. */
export function TaskList({ group, rows }: Props) {
  const id = useId();
  const list = useTranslations("list");
  const role = useTranslations("role");
  const standing = useTranslations("standing");
  const short = useTranslations("classShort");
  const extension = useTranslations("extension");
  const correction = useTranslations("lastDayCorrection");
  const progress = useTranslations("progress");
  const deadline = useTranslations("deadline");
  const flag = useTranslations("flag");
  if (rows.length === 0) return null;

  const late = group === "overdue";
  const folded = FOLDED.includes(group);
  const acts = {
    report: list("act.report"),
    complete: list("act.complete"),
    view: list("act.view"),
    judge: list("act.judge"),
  };
  const roles = { lead: role("lead"), coordinating: role("coordinating") };
  const said = SAID_FLAGS.map((one) => [one, flag(one)] as const);
  const flags = Object.fromEntries(said) as Record<SaidFlag, string>;
  const words = { list, standing, short, extension, correction, roles, acts, flags };
  const flat = rows.map((row) => flatTaskRow(row, words));
  const heading = (
    <h2 id={id} className={`flex items-center gap-2 font-bold ${late ? "text-over-fg" : ""}`}>
      <Icon
        name={GROUPS[group]}
        className={`size-4 transition-transform duration-120 group-open:rotate-90 ${late ? "" : "text-ink-3"}`}
      />
      {list(`group.${group}`)}
      <span
        className={`min-w-5.5 rounded-full px-1.5 text-center text-xs/5 ${late ? "bg-over-bg" : "bg-sunken text-ink-2"}`}
      >
        {rows.length}
      </span>
    </h2>
  );
  const body = (
    <TaskListBody
      rows={flat}
      words={{
        until: deadline("until"),
        old: deadline("old"),
        defaultDay: deadline("defaultDay"),
        waiting: flag("waiting"),
        progress: progress("label"),
        act: acts,
        tick: list("tick"),
      }}
      quiet={group === "rest" || group === "unresolved" || folded}
      late={late}
    />
  );
  return (
    <section id={group} aria-labelledby={id} className="mb-5.5">
      {folded ? (
        <details className="group">
          <summary className="flex min-h-7 items-center coarse:min-h-11">{heading}</summary>
          {body}
        </details>
      ) : (
        <>
          {heading}
          {body}
        </>
      )}
    </section>
  );
}

/** What the rows of all groups point at, drawn once for the page. */
export function TaskListIcons({ codes }: { codes: ReadonlySet<ClassCode> }) {
  return <IconSymbols names={[...codes, "returned", "waiting", "urge"]} />;
}
