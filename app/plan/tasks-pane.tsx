import { useTranslations } from "next-intl";
import { PlanDutyClass } from "@/components/plan-duty-class";
import { PlanSteps } from "@/components/plan-steps";
import type { PlanTaskRow } from "@/components/plan-task";
import { PlanTasks } from "@/components/plan-tasks";
import { ServedTargets } from "@/components/targets/served-targets";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Day } from "@/domain/day";
import type { PlanBlock } from "@/domain/plan/document";
import type { DutyRole } from "@/domain/task";
import { TASK_CLASSES } from "@/domain/task-class";
import type { PlanPage } from "@/server/queries/plan-page";
import { requestAddress } from "../request-address";
import { flagsOf, standingOf } from "../task-standing";
import { addressOf, type PlanView } from "./asked";
import { neighboursOf } from "./shown";

type Props = { page: PlanPage; blocks: readonly PlanBlock[]; view: PlanView; today: Day };

const PANE =
  "overflow-y-auto border-line bg-canvas px-4 pt-3 pb-6 phone:fixed phone:inset-x-0 phone:bottom-0 phone:z-20 phone:max-h-[62dvh] phone:rounded-t-lg phone:border-t phone:shadow-pop wide:sticky wide:top-(--masthead) wide:h-[calc(100dvh-var(--masthead))] wide:w-80 wide:flex-none wide:border-l wide:pt-6 desk:w-82";

/** The tasks of the open duty: beside the page, on a phone a sheet from below. */
export function TasksPane({ page, blocks, view, today }: Props) {
  const t = useTranslations("plan");
  const onDemand = useTranslations("onDemand");
  const { selected } = page;
  if (!selected)
    return (
      <aside aria-label={t("tasks")} data-screen-only className={`${PANE} phone:hidden`}>
        <EmptyState icon="document" title={t("choose")}>
          {t("chooseHint")}
        </EmptyState>
      </aside>
    );
  const { previous, next } = neighboursOf(blocks, selected.ref);
  const stepTo = (ref: string | null) => ref && { ref, href: addressOf({ ...view, duty: ref }) };
  const standing = page.standings.get(selected.ref);
  return (
    <aside aria-label={t("tasks")} data-screen-only className={PANE}>
      <div className="flex items-start justify-between">
        <h2 className="text-lg font-heavy">{selected.ref}</h2>
        <PlanSteps
          previous={stepTo(previous) || null}
          next={stepTo(next) || null}
          closeHref={addressOf({ ...view, duty: null }, `text-${selected.ref}`)}
        />
      </div>
      {standing && (
        <p className="text-xs">
          <PlanDutyClass standing={standing} />
        </p>
      )}
      <ServedTargets targets={selected.targets} />
      <div className="mt-3 grid gap-4">
        <Tasks selected={selected} today={today} />
        {page.steers && page.isToday && (
          <div>
            <ButtonLink href={requestAddress(page.plan.id, selected.ref)} size="small">
              {onDemand("title")}
            </ButtonLink>
          </div>
        )}
      </div>
    </aside>
  );
}

function Tasks({ selected, today }: { selected: NonNullable<PlanPage["selected"]>; today: Day }) {
  const t = useTranslations("plan");
  const role = useTranslations("role");
  const { tasks, parties } = selected;
  const leads = tasks.filter((task) => task.role === "lead" && task.class !== null);
  const done = leads.filter((task) => task.status === "completed").length;
  const of = (one: DutyRole) => ({
    title: role(one),
    tasks: worstFirst(tasks.filter((task) => task.role === one)).map((task) => rowOf(task, today)),
    unresolved: parties
      .filter(({ agencyId, role: theirs }) => agencyId === null && theirs === one)
      .map(({ asWritten }) => asWritten),
  });
  return (
    <>
      {leads.length > 1 && <p className="text-sm">{t("done", { done, count: leads.length })}</p>}
      {tasks.length === 0 && (
        <EmptyState icon="lock" title={t("noTasks")}>
          {t("noTasksNext")}
        </EmptyState>
      )}
      <PlanTasks {...of("lead")} />
      <PlanTasks {...of("coordinating")} />
    </>
  );
}

type Row = NonNullable<PlanPage["selected"]>["tasks"][number];

/** Within one class in protocol order, as they came. */
function worstFirst(tasks: readonly Row[]): Row[] {
  const rank = (task: Row) => (task.class ? TASK_CLASSES.indexOf(task.class) : TASK_CLASSES.length);
  return [...tasks].sort((one, other) => rank(one) - rank(other));
}

function rowOf(task: Row, today: Day): PlanTaskRow {
  return {
    ...standingOf(task, today),
    id: task.id,
    href: `/tasks/${task.id}`,
    agency: task.agencyName,
    flags: flagsOf(task),
    progress: task.progress,
    lastDay: task.lastDay,
    originalLastDay: task.originalLastDay,
    lastDaySource: task.lastDaySource,
  };
}
