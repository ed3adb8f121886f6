import { z } from "zod";
import { isTimely, MAY } from "../../domain/task-acts";
import { urging } from "../../domain/urge";
import { command } from "../command";
import { taskSubject } from "../task-subject";
import { peopleOf, selfOf, urge, urgingMessage } from "../urging";

/** Đôn đốc một việc: reminds the people of its agency, whether or not it is late already. */
export const urgeTask = command({
  event: "agency.urged",
  power: "urge",
  input: z.object({ taskId: z.uuid("missing"), message: urgingMessage }),
  load: async (scope, { taskId }) => {
    const task = await taskSubject(scope, taskId);
    if (!task) return null;
    const { lastDay, submittedOn, officerId } = task.state;
    const urged = { ...task, lastDay, submittedOn, officerId };
    return { task, urged, people: await peopleOf(scope, [task]) };
  },
  may: (actor, { task }) => MAY.urge(actor, task),
  refuse: ({ task, urged, people }, _input, scope) => {
    if (!isTimely("urge", task)) return { reason: "status_changed" };
    const { recipients } = urging([urged], people, selfOf(scope));
    return recipients.length === 0 ? { reason: "nobody_to_urge" } : null;
  },
  apply: async (act, { task, urged, people }, { message }) => {
    const { planId, agencyId } = task;
    const { payload, value } = await urge(
      act,
      { planId, scope: "task", message },
      { tasks: [urged], people },
    );
    return { payload, about: { taskId: task.id, planId, agencyId }, value };
  },
});
