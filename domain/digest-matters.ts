import { homeGroup } from "./agency-home";
import { addDays, type Day, dayOf, daysBetween } from "./day";
import type { DigestKind } from "./notice";
import {
  type GovernedPlan,
  type GovernedTask,
  isLaidBefore,
  mayReport,
  steers,
  WORKING_ROLES,
} from "./permissions";
import type { Person } from "./person";
import { SILENT_DAYS } from "./steering/silence";
import { mayJudgeTargetReport } from "./target/rights";
import { isTimely, MAY } from "./task-acts";
import { type Classed, daysOverdue, type TaskClass } from "./task-class";
import { isOpen } from "./task-life";

/** From this hour of Asia/Ho_Chi_Minh on the digests of a day are written. */
export const DIGEST_HOUR = 7;

/** A task is named so many days before its last one, or with the first round after that day. */
const DUE_IN_DAYS: readonly number[] = [30, 7, 1];

/** What goes on is named on so many days, and from then on every Monday. */
const FRESH_DAYS = 3;

/** A task as a digest looks at it. */
export type DigestTask = Omit<GovernedTask, "extension" | "submission"> &
  Classed & {
    id: string;
    ref: string;
    what: string;
    agencyName: string;
    /** The label of its period when that has ended. */
    endedPeriod: string | null;
    class: TaskClass | null;
    returned: boolean;
    returnedAt: Date | null;
    submission: { byUserId: string; recordedByAgencyId: string; at: Date } | null;
    /** The day since which it counts as silent; null when it does not. */
    silentFrom: Day | null;
  };

/** A directive that its agency has not answered. */
export type DigestDirective = {
  id: string;
  taskId: string | null;
  ref: string | null;
  agencyId: string;
  agencyName: string;
  text: string;
  answerBy: Day;
  at: Date;
};

/** A request for a later last day that nobody has decided. */
export type DigestExtension = Omit<GovernedTask, "submission"> & {
  id: string;
  taskId: string;
  ref: string;
  what: string;
  agencyName: string;
  endedPeriod: string | null;
  askedDay: Day;
  at: Date;
};

/** A reported figure of a target that nobody has judged. */
export type DigestFigure = GovernedPlan & {
  id: string;
  byUserId: string;
  byAgencyId: string;
  agencyName: string;
  /** The target's name, and the last day of what the figure is of. */
  what: string;
  lastDay: Day;
  at: Date;
};

/** Everything that waits in the commune, whoever it waits for. */
export type DigestFacts = {
  tasks: readonly DigestTask[];
  directives: readonly DigestDirective[];
  extensions: readonly DigestExtension[];
  figures: readonly DigestFigure[];
};

/** What somebody is asked for. */
type Asked = "verdict" | "extension" | "figure";

/** The day of a digest, and the last one before it on which a round was made; null where it is the first. */
export type Morning = { day: Day; lastRound: Day | null };

/** Something that stands on a person's home, and whether the digest of the day names it or only counts it. */
export type Matter = {
  kind: DigestKind;
  id: string;
  taskId: string | null;
  ref: string | null;
  endedPeriod: string | null;
  agencyId: string;
  agencyName: string;
  what: string;
  asked: Asked | null;
  /** The last day, or the day to answer by, or the one that is asked for. */
  day: Day | null;
  /** How many days late, left, waiting or silent. */
  days: number;
  isNamed: boolean;
};

/** The first day whose digest can tell of what happened at an instant. */
export function firstToldOn(instant: Date): Day {
  return dayOf(new Date(instant.getTime() + (24 - DIGEST_HOUR) * 3_600_000));
}

/** Whether what is first told on a day is named on another: while it is fresh, and on Mondays. */
export function isNamedOn(first: Day, day: Day): boolean {
  const days = daysBetween(first, day);
  return days >= 0 && (days < FRESH_DAYS || isMonday(day));
}

/** The same of what happened at an instant: before it there is nothing to name. */
function isNamedSince(instant: Date, day: Day): boolean {
  return daysBetween(firstToldOn(instant), day) < FRESH_DAYS || isMonday(day);
}

function isMonday(day: Day): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
}

/** All that waits for a person under one of their memberships. */
export function mattersOf(
  hat: Person,
  { tasks, directives, extensions, figures }: DigestFacts,
  morning: Morning,
): Matter[] {
  const { day } = morning;
  return [
    ...tasks.flatMap((task) => [
      ...(isHeldBy(hat, task) ? ofAgency(task, morning) : []),
      ...waiting(hat, task, day),
      ...silent(hat, task, day),
    ]),
    ...extensions.flatMap((extension) => askedLater(hat, extension, day)),
    ...figures.flatMap((figure) => askedFigure(hat, figure, day)),
    ...directives.flatMap((directive) => directed(hat, directive, day)),
  ];
}

/** Whose home lists the task: its agency's people, of a group's the standing office. */
function isHeldBy(hat: Person, task: DigestTask): boolean {
  if (task.agencyKind === "agency") return mayReport(hat, { ...task, ...NOTHING_ASKED });
  return hat.role === "standing_office" && steers(hat, task);
}

const NOTHING_ASKED = { submission: null, extension: null };

function ofAgency(task: DigestTask, morning: Morning): Matter[] {
  const { day } = morning;
  const matters: Matter[] = [];
  if (homeGroup(task, day) === "overdue" && task.lastDay) {
    const days = daysOverdue(task, day);
    // It is late from the day after its last one.
    matters.push({ ...about(task, "overdue", days), isNamed: days <= FRESH_DAYS || isMonday(day) });
  }
  if (isOpen(task) && task.lastDay && reachesMark(task.lastDay, morning)) {
    const left = daysBetween(day, task.lastDay);
    matters.push({ ...about(task, "due_soon", left), isNamed: true });
  }
  if (isOpen(task) && task.returned && task.returnedAt) {
    const days = daysBetween(dayOf(task.returnedAt), day);
    const isNamed = isNamedSince(task.returnedAt, day);
    matters.push({ ...about(task, "returned", days), isNamed });
  }
  return matters;
}

/** Whether one of the days has come since the last round: on some no machine runs, and none may pass unsaid. */
function reachesMark(lastDay: Day, { day, lastRound }: Morning): boolean {
  const left = daysBetween(day, lastDay);
  const leftThen = daysBetween(lastRound ?? addDays(day, -1), lastDay);
  return left >= 0 && DUE_IN_DAYS.some((mark) => left <= mark && leftThen > mark);
}

function waiting(hat: Person, task: DigestTask, day: Day): Matter[] {
  const { submission } = task;
  if (!submission || !isLaidBefore(hat, { ...task, submission, extension: null })) return [];
  const { days, isNamed } = waited(submission.at, day);
  return [{ ...about(task, "waiting_for_me", days), asked: "verdict", isNamed }];
}

/** Whoever may decide it, as on their home. */
function askedLater(hat: Person, extension: DigestExtension, day: Day): Matter[] {
  if (!isTimely("decide_extension", extension)) return [];
  if (!MAY.decide_extension(hat, { ...extension, submission: null })) return [];
  const { id, taskId, ref, endedPeriod, agencyId, agencyName, what, askedDay, at } = extension;
  return [
    {
      ...{ kind: "waiting_for_me", asked: "extension", id, taskId, ref, endedPeriod },
      ...{ agencyId, agencyName, what, day: askedDay, ...waited(at, day) },
    },
  ];
}

function askedFigure(hat: Person, figure: DigestFigure, day: Day): Matter[] {
  if (!mayJudgeTargetReport(hat, figure)) return [];
  const { id, byAgencyId: agencyId, agencyName, what, lastDay, at } = figure;
  return [
    {
      ...{ kind: "waiting_for_me", asked: "figure", id, taskId: null, ref: null },
      ...{ endedPeriod: null, agencyId, agencyName, what, day: lastDay, ...waited(at, day) },
    },
  ];
}

function waited(since: Date, day: Day): { days: number; isNamed: boolean } {
  return { days: daysBetween(dayOf(since), day), isNamed: isNamedSince(since, day) };
}

/** For those who steer: the chair and the standing office of the plan. What has been silent so long is no news twice. */
function silent(hat: Person, task: DigestTask, day: Day): Matter[] {
  const { silentFrom } = task;
  if (silentFrom === null || !steers(hat, task)) return [];
  const days = daysBetween(silentFrom, day) + SILENT_DAYS;
  return [{ ...about(task, "silent", days), isNamed: day === silentFrom || isMonday(day) }];
}

/** Named while it is new and again when the day to answer by has come. */
function directed(hat: Person, directive: DigestDirective, day: Day): Matter[] {
  const { id, taskId, ref, agencyId, agencyName, text, answerBy, at } = directive;
  if (agencyId !== hat.agencyId || !WORKING_ROLES.includes(hat.role)) return [];
  const isNamed = isNamedSince(at, day) || isNamedOn(answerBy, day);
  const days = Math.max(0, daysBetween(answerBy, day));
  const rest = { taskId, ref, agencyId, agencyName, what: text, day: answerBy, endedPeriod: null };
  return [{ kind: "directives", asked: null, id, ...rest, days, isNamed }];
}

function about(task: DigestTask, kind: DigestKind, days: number): Omit<Matter, "isNamed"> {
  const { id, ref, endedPeriod, agencyId, agencyName, what, lastDay } = task;
  return {
    ...{ kind, id, taskId: id, ref, endedPeriod, agencyId, agencyName, what },
    ...{ asked: null, day: lastDay, days },
  };
}
