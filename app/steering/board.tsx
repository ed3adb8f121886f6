import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AgencyMatrix } from "@/components/steering/agency-matrix";
import { AgencyRates } from "@/components/steering/agency-rates";
import { BoardPanel } from "@/components/steering/board-panel";
import { DueSoon } from "@/components/steering/due-soon";
import { LateAgencies } from "@/components/steering/late-agencies";
import { SectionsAgainstTime } from "@/components/steering/section-progress";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { SteeringView } from "@/domain/steering/view";
import { writeShortDay } from "@/domain/vietnamese-day";
import type { ActsOn } from "./act/acts-on";
import { columnsOf, dueSoonOf, lateOf, matrixRowsOf, ratesOf, sectionsOf } from "./board-props";
import { Course } from "./course";
import type { Addresses } from "./figures";
import { nextDayOf } from "./next-day";

type Props = { view: SteeringView; to: Addresses };

/** The rows first: who is late and what falls due; what waits stands beside them. */
export function Rows({
  view,
  to,
  acts,
  urged,
  children,
}: Props & { acts: ActsOn; urged: (taskId: string) => string; children: ReactNode }) {
  const t = useTranslations("steering");
  const next = nextDayOf(view);
  const more = view.late.moreAgencies;
  const soon = to.tasks(view.dueSoon.figure);
  return (
    <div className="mb-4 grid items-start gap-4 roomy:grid-cols-[minmax(0,1fr)_24rem] roomy:grid-rows-[auto_1fr] desk:grid-cols-[minmax(0,1fr)_27rem] print:block">
      <BoardPanel title={t("late.title")} id="late">
        {view.late.agencies.length > 0 ? (
          <LateAgencies agencies={lateOf(view, to, { acts, urged })} longest={view.late.longest} />
        ) : (
          <EmptyState title={t("late.nothing")}>
            {next ? t("late.next", { day: writeShortDay(next) }) : t("late.noNext")}
          </EmptyState>
        )}
        {more > 0 && (
          <p className="pt-2 text-sm">
            <a href={to.tasks(view.late.figure).href}>{t("late.moreAgencies", { count: more })}</a>
          </p>
        )}
      </BoardPanel>
      {children}
      <BoardPanel
        title={t("soon.title")}
        className="print:break-before-page"
        note={
          soon.count > view.dueSoon.rows.length && (
            <a href={soon.href}>{t("soon.all", { count: soon.count })}</a>
          )
        }
      >
        {view.dueSoon.rows.length > 0 ? (
          <DueSoon rows={dueSoonOf(view, to)} />
        ) : (
          <EmptyState title={t("soon.nothing")}>
            {next ? t("late.next", { day: writeShortDay(next) }) : t("late.noNext")}
          </EmptyState>
        )}
      </BoardPanel>
    </div>
  );
}

/** Agencies against sections. */
export function Matrix({ view, to }: Props) {
  const t = useTranslations("steering.matrix");
  return (
    <BoardPanel
      title={t("title")}
      className="mb-4 break-inside-avoid"
      note={
        <span className="flex items-center gap-1.5">
          <Icon name="overdue" className="size-4 text-over-fg" />
          <span>{t.rich("keyDays", { b: bold })}</span>
          <span aria-hidden="true" className="mx-1 h-3 border-l border-line-strong" />
          <span>{t.rich("keyDone", { b: bold })}</span>
        </span>
      }
    >
      <AgencyMatrix columns={columnsOf(view, to, t("own"))} rows={matrixRowsOf(view, to)} />
    </BoardPanel>
  );
}

/** The course of the period, and each section against the time that has gone. */
export function Charts({ view, to }: Props) {
  const t = useTranslations("steering");
  return (
    <div className="mb-4 grid gap-4 wide:grid-cols-2 print:mb-0 print:gap-5">
      <BoardPanel title={t("course.title")} note={t("course.note")} className="break-inside-avoid">
        <Course view={view} to={to} />
      </BoardPanel>
      <BoardPanel
        title={t("sections.title")}
        note={<span className="hidden desk:inline print:hidden">{t("sections.note")}</span>}
        className="break-inside-avoid"
      >
        {view.progress.average !== null && (
          <p className="mb-2.5 text-sm text-ink-2 print:mb-1">
            {t.rich("sections.say", {
              average: view.progress.average,
              gone: view.progress.gone,
              b: bold,
            })}
          </p>
        )}
        <SectionsAgainstTime sections={sectionsOf(view, to)} timeGone={view.progress.gone} />
      </BoardPanel>
    </div>
  );
}

/** What each agency does in time, and what it keeps reported on. */
export function Rates({ view, to }: Props) {
  const t = useTranslations("steering.rates");
  return (
    <BoardPanel title={t("title")} className="break-inside-avoid">
      <p className="mb-1.5 text-sm text-ink-2 print:text-2xs">{t("say")}</p>
      <AgencyRates agencies={ratesOf(view, to)} />
    </BoardPanel>
  );
}

function bold(words: ReactNode) {
  return <b className="text-ink">{words}</b>;
}
