import type { Figure } from "@/components/steering/figure";
import { dutyAddress, taskAddress } from "@/domain/steering/address";
import type { DutyFigure, TaskFigure } from "@/domain/steering/question";
import type { SteeringScope } from "@/domain/steering/view";

/** Writes the addresses of one board: of its figures' rows, its clauses and its tasks. */
export type Addresses = {
  tasks: (figure: TaskFigure) => Figure;
  duties: (figure: DutyFigure) => Figure;
  clause: (ref: string) => string;
  task: (id: string) => string;
};

export function addressesOf(scope: SteeringScope): Addresses {
  const plan = dutyAddress(scope, {});
  return {
    tasks: ({ tasks, of }) => ({ count: tasks, href: taskAddress(scope, of) }),
    duties: ({ duties, of }) => ({ count: duties, href: dutyAddress(scope, of) }),
    clause: (ref) => `${plan}&${new URLSearchParams({ duty: ref })}#${ref}`,
    task: (id) => `/tasks/${id}`,
  };
}
