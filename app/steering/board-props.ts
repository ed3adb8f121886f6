import type { MatrixColumn, MatrixRow } from "@/components/steering/agency-matrix";
import type { RatedAgency } from "@/components/steering/agency-rates";
import type { ClassCount } from "@/components/steering/class-strip";
import type { DueTask } from "@/components/steering/due-soon";
import type { LateAgency } from "@/components/steering/late-agencies";
import type { SectionProgress } from "@/components/steering/section-progress";
import type { Rate, SteeringView } from "@/domain/steering/view";
import type { ActsOn } from "./act/acts-on";
import type { Addresses } from "./figures";

/*
 * From what the board knows to what its parts show: every figure gets the address of its rows.
 */

export function stripOf({ strip }: SteeringView, to: Addresses): ClassCount[] {
  return strip.flatMap((figure) => {
    const [code] = figure.of.classes ?? [];
    if (!code || figure.duties === 0) return [];
    const clauses = figure.refs.map((ref) => ({ ref, href: to.clause(ref) }));
    return [{ code, duties: to.duties(figure), clauses }];
  });
}

export function lateOf(
  { late }: SteeringView,
  to: Addresses,
  { acts, urged }: { acts: ActsOn; urged: (taskId: string) => string },
): LateAgency[] {
  return late.agencies.map(({ agencyId, name, contact, figure, rows }) => ({
    id: agencyId,
    name,
    contact,
    tasks: to.tasks(figure),
    rows: rows.map(({ taskId, ref, text, role, days, progress }) => ({
      href: to.task(taskId),
      clause: ref,
      text,
      role,
      days,
      progress,
      urged: urged(taskId),
    })),
    act: acts(agencyId),
  }));
}

export function dueSoonOf({ dueSoon }: SteeringView, to: Addresses): DueTask[] {
  return dueSoon.rows.map(({ taskId, ref, text, agencyName, lastDay, progress }) => ({
    href: to.task(taskId),
    clause: ref,
    text,
    agency: agencyName,
    lastDay,
    progress,
  }));
}

export function matrixRowsOf({ matrix }: SteeringView, to: Addresses): MatrixRow[] {
  return matrix.rows.map(({ agencyId, shortName, group, role, cells, ...sums }) => ({
    id: agencyId,
    name: shortName,
    isGroup: group,
    role,
    tasks: to.tasks(sums.total),
    done: to.tasks(sums.done),
    overdue: to.tasks(sums.overdue),
    progress: sums.progress,
    cells: cells.map(
      (cell) =>
        cell && {
          code: cell.class,
          done: cell.done,
          tasks: to.tasks(cell.total),
          worstDays: cell.worstDays,
        },
    ),
  }));
}

export function sectionsOf({ progress }: SteeringView, to: Addresses): SectionProgress[] {
  return progress.sections.map((section) => ({
    ref: section.section,
    title: section.heading ?? "",
    code: section.class,
    tasks: to.tasks(section.total),
    progress: section.percent,
  }));
}

export function ratesOf({ rates }: SteeringView, to: Addresses): RatedAgency[] {
  const share = (rate: Rate | null) =>
    rate && { part: to.tasks(rate.part), whole: to.tasks(rate.whole) };
  return rates.map(({ agencyId, shortName, onTime, updated }) => ({
    id: agencyId,
    name: shortName,
    onTime: share(onTime),
    updated: share(updated),
  }));
}

/** Each column with its first clause in the plan; a column of several sections has no one place. */
export function columnsOf(
  { matrix, strip }: SteeringView,
  to: Addresses,
  own: string,
): MatrixColumn[] {
  const refs = strip.flatMap((figure) => figure.refs).sort(byPlace);
  return matrix.columns.map(({ sections, heading }) => {
    const [section = "", ...others] = sections;
    const last = others.at(-1);
    const first = refs.find((ref) => ref === section || ref.startsWith(`${section}.`));
    return {
      ref: last ? `${section}-${last}` : section,
      name: heading ?? own,
      href: !last && first ? to.clause(first) : null,
    };
  });
}

/** III.1.2 before III.1.10. */
function byPlace(one: string, other: string): number {
  return one.localeCompare(other, "vi", { numeric: true });
}
