import { type Day, daysBetween } from "../../../domain/day";
import type { Tally } from "../../../domain/steering/tally";
import { cardClass, cardDaysLate, isInHand, type PlainTask } from "./plain-task";

type Counts = Record<string, number>;

/** The cards of one year counted by agency, section and role, in plain loops. */
export function recountTallies(tasks: readonly PlainTask[], on: Day): Map<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const task of tasks) {
    const section = task.ref.split(".").slice(0, 2).join(".");
    const key = `${task.agencyId} ${section} ${task.role}`;
    const sum = sums.get(key) ?? {};
    sums.set(key, sum);
    const counts = countsOf(task, on);
    for (const [name, value] of Object.entries(counts)) {
      const known = sum[name] ?? 0;
      sum[name] = name === "worstDays" ? Math.max(known, value) : known + value;
    }
  }
  return sums;
}

function countsOf(task: PlainTask, on: Day): Counts {
  const found = cardClass(task, on);
  const late = cardDaysLate(task, on);
  const { status, lastDay, lastReport } = task;
  const yes = (condition: boolean) => (condition ? 1 : 0);
  const counted = found !== null;
  const open = counted && status !== "completed";
  const heard = lastReport ?? task.givenOn;
  return {
    counted: yes(counted),
    overdue: yes(found === "overdue"),
    completedOnTime: yes(found === "completed_on_time"),
    completedLate: yes(found === "completed_late"),
    dated: yes(counted && lastDay !== null),
    begun: yes(["in_progress", "submitted", "completed"].includes(status)),
    paused: yes(status === "paused"),
    cancelled: yes(status === "cancelled"),
    noDeadline: yes(found === "no_deadline"),
    open: yes(open),
    reported: yes(open && lastReport !== null && daysBetween(lastReport, on) < 30),
    onTimeDated: yes(found === "completed_on_time" && lastDay !== null),
    dueSoon: yes(isInHand(task) && lastDay !== null && late === 0 && daysBetween(on, lastDay) <= 7),
    silent: yes(found === "no_deadline" && isInHand(task) && daysBetween(heard, on) >= 90),
    waiting: yes(status === "submitted"),
    to30: yes(late > 0 && late <= 30),
    to120: yes(late > 30 && late <= 120),
    over120: yes(late > 120),
    extension: yes(task.extension !== null),
    directive: 0,
    raised: yes(task.raised && status !== "completed" && status !== "cancelled"),
    worstDays: late,
    progress: counted ? task.progress : 0,
  };
}

/** The product's tallies in the same shape. */
export function toldTallies(tallies: readonly Tally[]): Map<string, Counts> {
  return new Map(
    tallies.map((tally) => {
      const { agencyId, section, role } = tally;
      const { agencyName, agencyShortName, agencyOrder, group, relation, ...rest } = tally;
      const numbers = Object.entries(rest).filter(([, value]) => typeof value === "number");
      return [`${agencyId} ${section} ${role}`, Object.fromEntries(numbers) as Counts];
    }),
  );
}

/** The class of each duty of a year, from its lead cards. */
export function recountDuties(
  refs: readonly string[],
  tasks: readonly PlainTask[],
  on: Day,
): string[] {
  const leads = new Map<string, PlainTask[]>();
  for (const task of tasks) {
    if (task.role === "lead") leads.set(task.ref, [...(leads.get(task.ref) ?? []), task]);
  }
  return refs.map((ref) => `${ref} ${dutyClassOf(leads.get(ref) ?? [], on)}`);
}

function dutyClassOf(leads: readonly PlainTask[], on: Day): string {
  const classes = leads.map((task) => cardClass(task, on));
  const counted = classes.filter((one) => one !== null);
  if (counted.length === 0) {
    if (leads.some(({ status }) => status === "paused")) return "paused";
    return leads.length > 0 ? "cancelled" : "unassigned";
  }
  if (counted.includes("overdue")) return "overdue";
  if (counted.every((one) => one.startsWith("completed"))) {
    return counted.includes("completed_late") ? "completed_late" : "completed_on_time";
  }
  const left = leads.filter((_, place) => classes[place] !== null);
  if (left.every(({ lastDay }) => lastDay === null)) return "no_deadline";
  const begun = left.some(({ status }) => !["not_started", "acknowledged"].includes(status));
  return begun ? "in_time" : "not_started";
}

/** Each agency's on-time rate, as its two numbers: đúng hạn ÷ (hoàn thành + đang quá hạn), undated tasks left out. */
export function recountRates(tasks: readonly PlainTask[], on: Day): Map<string, [number, number]> {
  const rates = new Map<string, [number, number]>();
  for (const task of tasks) {
    const found = cardClass(task, on);
    if (task.group || task.lastDay === null || found === null) continue;
    if (!found.startsWith("completed") && found !== "overdue") continue;
    const [part, whole] = rates.get(task.agencyId) ?? [0, 0];
    rates.set(task.agencyId, [part + (found === "completed_on_time" ? 1 : 0), whole + 1]);
  }
  return rates;
}
