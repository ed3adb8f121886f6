import { addDays, type Day, dayOf, startOfDay } from "../../../domain/day";
import type { TaskState } from "../../../domain/task";
import {
  acknowledged,
  confirmed,
  dated,
  ended,
  extended,
  given,
  isOpen,
  paused,
  resumed,
  returned,
  submitted,
  updated,
} from "../../../domain/task-life";
import type { ToldAct, ToldTask } from "./told-world";

/** The first day of every random world. */
export const FIRST_DAY: Day = "2026-03-02";

/** What a moment adds to a task: a state, sometimes a report, a submission or a verdict on one. */
export type Moment = {
  at: Date;
  state: TaskState;
  report: { progress: number; recorded: boolean } | null;
  submits: boolean;
  verdict: "confirmed" | "returned" | null;
};

/** A told task as it would be lived by the rules of domain/task-life. */
export function livedTask(told: ToldTask): Moment[] {
  const lastDay = told.lastDay === null ? null : addDays(FIRST_DAY, told.lastDay);
  const start = given({
    role: told.role,
    lastDay,
    lastDaySource: lastDay === null ? null : "plan",
  });
  const moments: Moment[] = [moment(startOfDay(addDays(FIRST_DAY, told.givenOn)), start)];
  const inOrder = [...told.acts].sort((one, other) => instantOf(one) - instantOf(other));
  for (const act of inOrder) {
    const last = moments.at(-1) as Moment;
    const at = new Date(Math.max(instantOf(act), last.at.getTime()));
    const next = momentAfter(last.state, act, at);
    if (next && act.day >= told.givenOn) moments.push(next);
  }
  return moments;
}

function instantOf({ day, minute }: ToldAct): number {
  return startOfDay(addDays(FIRST_DAY, day)).getTime() + minute * 60_000;
}

function momentAfter(
  state: TaskState,
  { act, number, recorded }: ToldAct,
  at: Date,
): Moment | null {
  const report = { progress: number, recorded };
  const isWaiting = state.status === "submitted";
  switch (act) {
    case "acknowledge":
      return state.status === "not_started" ? moment(at, acknowledged(state)) : null;
    case "update":
      return isOpen(state) ? { ...moment(at, updated(state, number)), report } : null;
    case "submit": {
      if (!isOpen(state)) return null;
      return { ...moment(at, submitted(state, dayOf(at))), report, submits: true };
    }
    case "confirm":
      return isWaiting ? { ...moment(at, confirmed(state)), verdict: "confirmed" } : null;
    case "return":
      return isWaiting ? { ...moment(at, returned(state, number)), verdict: "returned" } : null;
    case "date": {
      if (state.lastDay !== null || !isOpen(state)) return null;
      return moment(at, dated(state, addDays(FIRST_DAY, number), "standing_office"));
    }
    case "extend": {
      if (state.lastDay === null || !isOpen(state)) return null;
      return moment(at, extended(state, addDays(state.lastDay, number + 1)));
    }
    case "pause":
      return isOpen(state) ? moment(at, paused(state, "Thử")) : null;
    case "cancel":
      return isOpen(state) ? moment(at, ended(state, "decided", "Thử")) : null;
    case "resume":
      return state.status === "paused" ? moment(at, resumed(state)) : null;
  }
}

function moment(at: Date, state: TaskState): Moment {
  return { at, state, report: null, submits: false, verdict: null };
}
