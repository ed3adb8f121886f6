import type { ClassCode } from "@/components/class-look";
import type { TaskRowData } from "@/components/flat-task-row";
import { type Day, dayOf } from "@/domain/day";
import { isCarriedOver } from "@/domain/period";
import { isOpen } from "@/domain/task-life";
import type { HomeRow } from "@/server/queries/agency-home";
import type { groupTasks } from "@/server/queries/group-tasks";
import type { waitingForMe } from "@/server/queries/waiting-for-me";
import { flagsOf, standingOf, wordsOf } from "../task-standing";

type AnyRow = Awaited<ReturnType<typeof groupTasks>>[number];

/** A task of one's own agency, with the act that is next. */
export function ownRow(row: HomeRow, today: Day): TaskRowData {
  const kind = isOpen(row) ? (row.returned ? "complete" : "report") : "view";
  return {
    ...common(row, today),
    flags: flagsOf(row),
    officer: row.officerName,
    updatedOn: row.lastReportAt && dayOf(row.lastReportAt),
    returned:
      row.lastReturn && row.returned ? { ...row.lastReturn, on: dayOf(row.lastReturn.at) } : null,
    urged: row.lastUrge && { ...row.lastUrge, on: dayOf(row.lastUrge.at) },
    act: { kind, href: kind === "view" ? `/tasks/${row.id}` : `/tasks/${row.id}#report` },
  };
}

/** A submission of another agency that waits for this person's verdict. */
export function judgedRow(
  row: Awaited<ReturnType<typeof waitingForMe>>[number],
  today: Day,
): TaskRowData {
  return {
    ...common(row, today),
    flags: row.occurrence > 0 ? ["requested"] : [],
    agency: row.agencyName,
    officer: row.submittedBy,
    updatedOn: dayOf(row.submittedAt),
    act: { kind: "judge", href: `/tasks/${row.id}#verdict` },
    tick: row.role === "coordinating" ? `${row.id}/${row.turn}` : undefined,
  };
}

/** A task of a group that nobody can report on yet. */
export function groupRow(row: AnyRow, today: Day): TaskRowData {
  return {
    ...common(row, today),
    flags: flagsOf(row),
    agency: row.agencyName,
    updatedOn: null,
    act: { kind: "view", href: `/tasks/${row.id}` },
  };
}

/** The classes that occur, and what tasks without one are. */
export function codesOf(rows: readonly AnyRow[], today: Day): Set<ClassCode> {
  return new Set(rows.map((row) => standingOf(row, today).code));
}

function common(row: AnyRow, today: Day) {
  return {
    ...standingOf(row, today),
    id: row.id,
    href: `/tasks/${row.id}`,
    clause: row.ref,
    text: wordsOf(row),
    role: row.role,
    lastDay: row.lastDay,
    originalLastDay: row.originalLastDay,
    lastDaySource: row.lastDaySource,
    progress: row.progress,
    carriedFrom: isCarriedOver(row, today) ? row.period : null,
  };
}
