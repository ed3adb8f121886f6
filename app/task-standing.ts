import type { ClassCode } from "@/components/class-look";
import type { Flag } from "@/components/flag-look";
import type { Standing } from "@/components/standing";
import { type Day, daysBetween } from "@/domain/day";
import { daysPastOriginal } from "@/domain/moved-day";
import type { TaskStatus } from "@/domain/task";
import type { TaskClass } from "@/domain/task-class";

type Row = {
  class: TaskClass | null;
  status: TaskStatus;
  lastDay: Day | null;
  originalLastDay: Day | null;
  extended: number;
  corrected: number;
  submittedOn: Day | null;
  returned: boolean;
  starred: boolean;
  occurrence: number;
  extensionWaits: boolean;
  directiveWaits: boolean;
  obstacleWaits: boolean;
  agencyKind: "agency" | "group";
};

/** What a list says first about a task. */
export function standingOf(row: Row, today: Day): Standing {
  return {
    code: codeOf(row),
    daysLeft: row.lastDay ? daysBetween(today, row.lastDay) : null,
    submittedOn: row.submittedOn,
    moved: movedOf(row, today),
  };
}

function movedOf(row: Row, today: Day): Standing["moved"] {
  const { extended, corrected } = row;
  if (extended + corrected === 0) return null;
  return { extended, corrected, daysPastOriginal: daysPastOriginal(row, today) };
}

/** The class, or what a task without one is. */
function codeOf({ class: found, status }: Pick<Row, "class" | "status">): ClassCode {
  return found ?? (status === "paused" ? "paused" : "cancelled");
}

/** What a list shows of a task in words: what was asked for on demand before the duty it was asked under. */
export function wordsOf({ request, text }: { request: string | null; text: string }): string {
  return request ? `${request} · ${text}` : text;
}

/** What is happening to a task, beside its class. */
export function flagsOf(row: Row): Flag[] {
  const flags: Flag[] = [];
  if (row.agencyKind === "group") flags.push("unresolved");
  if (row.status === "submitted") flags.push("waiting");
  if (row.returned) flags.push("returned");
  if (row.directiveWaits) flags.push("directive");
  if (row.extensionWaits) flags.push("extension");
  if (row.obstacleWaits) flags.push("obstacle");
  if (row.starred) flags.push("starred");
  if (row.occurrence > 0) flags.push("requested");
  return flags;
}
