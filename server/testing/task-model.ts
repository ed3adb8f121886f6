import { addDays, type Day } from "../../domain/day";
import { OPEN_STATUSES, type OpenStatus, type TaskStatus } from "../../domain/task";
import { actTable, type Relation, STATUS_OF } from "../../domain/testing/act-table";

/**
 * A task as plainly as it can be told, to hold the product to. It shares nothing with the rules but the table
 * of docs/task-acts.md, which is written by hand.
 */
export type ModelTask = {
  status: TaskStatus;
  before: OpenStatus | null;
  lastDay: Day | null;
  extended: number;
  corrected: number;
  /** Who made the submission that waits. */
  submittedBy: string | null;
  /** The request that waits: whose, and for which day. */
  asked: { by: string; byChair: boolean; day: Day } | null;
  starred: boolean;
};

/** What the model knows an act as; a decision on an extension is one of two. */
export const MODEL_ACTS = [
  ...(["acknowledge", "update", "submit", "withdraw", "confirm", "return", "reopen"] as const),
  ...(["pause", "resume", "cancel", "ask_extension", "withdraw_extension", "grant"] as const),
  ...(["refuse", "set_last_day", "correct_last_day", "star", "unstar", "comment"] as const),
] as const;
export type ModelAct = (typeof MODEL_ACTS)[number];

export type Step = {
  act: ModelAct;
  /** The column of the table in which this person stands to the task. */
  relation: Relation;
  person: string;
  isChair: boolean;
  /** Whether the form was drawn on the task as it is. */
  isFresh: boolean;
  /** The day that is asked for, set or corrected to. */
  day: Day;
  today: Day;
};

const PLAN_ENDS: Day = "2030-12-31";
const PERIOD_ENDS: Day = "2026-12-31";

const TABLE = new Map<string, ReturnType<typeof actTable>[number]["said"]>(
  actTable().map(({ act, relation, said }) => [`${act} ${relation}`, said] as const),
);

const ROW: Partial<Record<ModelAct, string>> = {
  grant: "decide_extension",
  refuse: "decide_extension",
  unstar: "star",
};

/** Acts whose form holds on to what it showed. */
const BOUND: ReadonlySet<ModelAct> = new Set([
  ...(["update", "submit", "withdraw", "confirm", "return", "reopen", "pause", "resume"] as const),
  ...(["cancel", "ask_extension", "correct_last_day"] as const),
]);

/** What the task is after the act, or null when it must be refused. */
export function modelStep(task: ModelTask, step: Step): ModelTask | null {
  if (!isAllowed(task, step) || (BOUND.has(step.act) && !step.isFresh)) return null;
  const { person, isChair, day, today } = step;
  const isLater = task.lastDay !== null && day > task.lastDay && day >= today && day <= PLAN_ENDS;
  switch (step.act) {
    case "acknowledge":
      return { ...task, status: "acknowledged" };
    case "update":
      return { ...task, status: "in_progress" };
    case "submit":
      return { ...task, status: "submitted", submittedBy: person };
    case "withdraw":
    case "return":
      return { ...task, status: "in_progress", submittedBy: null };
    case "confirm":
      return { ...task, status: "completed", submittedBy: null, asked: null };
    case "reopen":
      return { ...task, status: "in_progress" };
    case "pause":
      return { ...task, status: "paused", before: openStatus(task.status) };
    case "resume":
      return { ...task, status: task.before ?? task.status, before: null };
    case "cancel":
      return { ...task, status: "cancelled", before: null, asked: null };
    case "ask_extension":
      return isLater && !task.asked
        ? { ...task, asked: { by: person, byChair: isChair, day } }
        : null;
    case "withdraw_extension":
      return task.asked && { ...task, asked: null };
    case "grant": {
      const asked = task.asked?.day;
      const holds = asked && task.lastDay && asked > task.lastDay && asked >= today;
      return holds ? { ...task, lastDay: asked, extended: task.extended + 1, asked: null } : null;
    }
    case "refuse":
      return task.asked && { ...task, asked: null };
    case "set_last_day":
      return task.lastDay === null && day >= today && day <= PERIOD_ENDS
        ? { ...task, lastDay: day }
        : null;
    case "correct_last_day":
      return task.lastDay !== null && day !== task.lastDay && day >= today && day <= PLAN_ENDS
        ? { ...task, lastDay: day, corrected: task.corrected + 1 }
        : null;
    case "star":
      return task.starred ? null : { ...task, starred: true };
    case "unstar":
      return task.starred ? { ...task, starred: false } : null;
    case "comment":
      return task;
  }
}

function isAllowed(task: ModelTask, { act, relation, person }: Step): boolean {
  // Four eyes, which no table of roles can show.
  if ((act === "confirm" || act === "return") && task.submittedBy === person) return false;
  if (act === "withdraw" && relation === "office") return ofWaiting(task, person);
  if (act === "withdraw" && relation === "chair") return ofWaiting(task, person);
  if (act === "grant" || act === "refuse") {
    if (!task.asked || task.asked.by === person) return false;
    if (relation === "office" && task.asked.byChair) return saysYes(task, act, "chair");
  }
  return saysYes(task, act, relation);
}

/** Whoever recorded a report for an agency takes it back like its author. */
function ofWaiting(task: ModelTask, person: string): boolean {
  return task.status === "submitted" && task.submittedBy === person;
}

function saysYes({ status }: ModelTask, act: ModelAct, relation: Relation): boolean {
  const said = TABLE.get(`${ROW[act] ?? act} ${relation}`);
  return Array.isArray(said) && said.some((letter) => STATUS_OF[letter] === status);
}

function openStatus(status: TaskStatus): OpenStatus {
  const open = OPEN_STATUSES.find((one) => one === status);
  if (!open) throw new Error(`${status} is no status to pause from`);
  return open;
}

/** Days around those that matter: before, on and after the last day and today, and beyond the plan. */
export function daysAround(today: Day, lastDay: Day | null): Day[] {
  const days = [-3, 0, 1, 30, 200].map((days) => addDays(today, days));
  const around = lastDay ? [-1, 0, 1, 45].map((days) => addDays(lastDay, days)) : [];
  return [...days, ...around, PLAN_ENDS, "2031-01-01"];
}
