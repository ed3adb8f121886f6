import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DayOffNote } from "@/components/day-off-note";
import { Deadline } from "@/components/deadline";
import { Facts } from "@/components/facts";
import { Flags } from "@/components/flags";
import { againstFirstDay } from "@/components/moved-day";
import { PageHead } from "@/components/page-head";
import { standingWords } from "@/components/standing";
import { TaskClassBadge } from "@/components/task-class";
import type { Day } from "@/domain/day";
import { isCarriedOver } from "@/domain/period";
import { classOf } from "@/domain/task-class";
import { isOpen } from "@/domain/task-life";
import type { TaskPage } from "@/server/queries/task-page";
import { flagsOf, standingOf } from "../../task-standing";

type Props = {
  page: TaskPage;
  today: Day;
  /** The button to star it, where the reader may. */
  star: ReactNode;
};

/** Which task it is, what class it is of today, and its few figures. */
export function TaskHead({ page: { task, updates }, today, star }: Props) {
  const officer = useTranslations("officer");
  const t = useTranslations("taskPage");
  const role = useTranslations("role");
  const standing = useTranslations("standing");
  const short = useTranslations("classShort");
  const extension = useTranslations("extension");
  const row = { ...task, class: classOf(task, today) };
  const stands = standingOf(row, today);
  const flags = flagsOf(row);
  if (task.role === "coordinating") flags.push("coordinating");
  if (updates[0]?.enteredFrom) flags.push("entered_for");
  const { lastDay, originalLastDay, lastDaySource } = task;
  const against = stands.moved && againstFirstDay({ extension }, stands.code, stands.moved);
  return (
    <PageHead
      title={
        <>
          {task.ref} {task.agencyName}{" "}
          <span className="text-sm font-normal text-ink-3">
            {t("roleAndPeriod", { role: role(task.role).toLowerCase(), period: task.period })}
            {isCarriedOver(task, today) && t("carried")}
          </span>
        </>
      }
      sub={
        <>
          <TaskClassBadge code={stands.code} />
          <Flags flags={flags} />
          {star}
        </>
      }
    >
      <Facts
        items={[
          {
            term: t("lastDay"),
            value: (
              <>
                <Deadline
                  {...{ lastDay, originalLastDay }}
                  moves={stands.moved}
                  source={lastDaySource}
                  sourced
                />
                {isOpen(task) && <DayOffNote day={lastDay} />}
              </>
            ),
          },
          // Without a last day the first fact has said it all.
          ...(stands.code === "no_deadline"
            ? []
            : [
                {
                  term: t("standing"),
                  value: (
                    <>
                      {standingWords({ standing, short }, stands)}
                      {against && (
                        <span className="block max-w-56 text-xs font-normal text-ink-3">
                          {against}
                        </span>
                      )}
                    </>
                  ),
                },
              ]),
          { term: t("progress"), value: `${task.progress}%` },
          ...(task.agencyKind === "group"
            ? []
            : [{ term: officer("fact"), value: task.officerName ?? <Nobody /> }]),
        ]}
      />
    </PageHead>
  );
}

function Nobody() {
  const t = useTranslations("officer");
  return <span className="font-normal text-ink-3">{t("nobody")}</span>;
}
