import {
  type GovernedTask,
  judgesForChair,
  mayJudge,
  WORKING_ROLES,
  waitsForChair,
} from "./permissions";
import type { Person, Role } from "./person";
import { mayJudgeTargetReport } from "./target/rights";
import { MAY } from "./task-acts";

/** A task with who of its agency is in charge of it. */
export type ToldTask = GovernedTask & { officerId: string | null };

type Staff = { userId: string; agencyId: string; role: Role };

/**
 * Who of an agency is told what happens to a task: the officer named for it and whoever heads the agency; where
 * nobody of it is named, everybody who works on its tasks.
 */
export function doersOf(
  { agencyId, officerId }: Pick<ToldTask, "agencyId" | "officerId">,
  people: readonly Staff[],
): string[] {
  const staff = people.filter(
    (one) => one.agencyId === agencyId && WORKING_ROLES.includes(one.role),
  );
  const isNamed = staff.some(({ userId }) => userId === officerId);
  const told = isNamed
    ? staff.filter(({ userId, role }) => userId === officerId || role !== "officer")
    : staff;
  return told.map(({ userId }) => userId);
}

/** Before whom a submission is laid: the standing office, or the chair's side where only that can judge. */
export function judgesOf(task: ToldTask, people: readonly Person[]): string[] {
  const isAsked = waitsForChair(task)
    ? judgesForChair
    : ({ role, agencyId }: Person) =>
        role === "standing_office" && agencyId === task.standingAgencyId;
  return people
    .filter((person) => isAsked(person) && mayJudge(person, task))
    .map(({ userId }) => userId);
}

/**
 * Before whom a reported figure of a target is laid: the standing office, or the chair's side where nobody of the office
 * may judge it.
 */
export function figureJudgesOf(
  figure: Parameters<typeof mayJudgeTargetReport>[1],
  people: readonly Person[],
): string[] {
  const able = people.filter((person) => mayJudgeTargetReport(person, figure));
  const office = able.filter(({ role }) => role === "standing_office");
  return (office.length > 0 ? office : able.filter(judgesForChair)).map(({ userId }) => userId);
}

/** Who may decide the request for a later last day that waits on a task. */
export function decidersOf(task: ToldTask, people: readonly Person[]): string[] {
  return people.filter((person) => MAY.decide_extension(person, task)).map(({ userId }) => userId);
}
