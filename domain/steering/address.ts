import type { DutyQuestion, TaskQuestion } from "./question";
import type { SteeringScope } from "./view";

/** The plan's period and the day a figure is told for; today needs no saying. */
type Scope = Pick<SteeringScope, "periodId" | "on" | "isToday">;

/** Where the tasks that a figure counts are listed. */
export function taskAddress(scope: Scope, of: TaskQuestion): string {
  return `/tasks?${withScope(scope, taskParameters(of))}`;
}

/** Where the duties that a figure counts are shown in the plan. */
export function dutyAddress(scope: Scope, of: DutyQuestion): string {
  return `/plan?${withScope(scope, dutyParameters(of))}`;
}

/** A question about tasks as an address carries it; the page of all tasks reads it back. */
export function taskParameters(of: TaskQuestion): [string, string][] {
  const one = (name: string, value: string | undefined): [string, string][] =>
    value === undefined ? [] : [[name, value]];
  const yesNo = (name: string, value: boolean | undefined) =>
    one(name, value === undefined ? undefined : value ? "1" : "0");
  return [
    ...(of.classes ?? []).map((found): [string, string] => ["class", found]),
    ...one("agency", of.agencyId),
    ...(of.sections ?? []).map((section): [string, string] => ["section", section]),
    ...one("role", of.role),
    ...yesNo("counted", of.counted),
    ...one("due", of.due),
    ...one("aged", of.aged),
    ...yesNo("dated", of.dated),
    ...yesNo("silent", of.silent),
    ...one("waiting", of.waiting),
    ...yesNo("reported", of.reported),
    ...yesNo("starred", of.starred),
    ...yesNo("begun", of.begun),
    ...one("flag", of.flag),
    ...comparedParameters(of),
    ...one("moved", of.moved),
  ];
}

/** A question about duties as an address carries it; the page of the plan reads it back. */
export function dutyParameters(of: DutyQuestion): [string, string][] {
  const { classes, due } = of;
  return [
    ...(classes ?? []).map((one): [string, string] => ["class", one]),
    ...(due ? ([["due", due]] satisfies [string, string][]) : []),
    ...comparedParameters(of),
  ];
}

/** What the two questions share: the earlier day, and what stood otherwise then. */
function comparedParameters({
  since,
  was,
  changed,
}: Pick<TaskQuestion, "since" | "changed"> & { was?: readonly string[] }): [string, string][] {
  return [
    ...(since ? ([["since", since]] satisfies [string, string][]) : []),
    ...(was ?? []).map((one): [string, string] => ["was", one]),
    ...(changed ? ([["changed", "1"]] satisfies [string, string][]) : []),
  ];
}

function withScope({ periodId, on, isToday }: Scope, parameters: [string, string][]): string {
  const asked = new URLSearchParams([["period", periodId], ...parameters]);
  if (!isToday) asked.set("on", on);
  return asked.toString();
}
