import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { WORKING_ROLES } from "../../domain/permissions";
import { isTimely, MAY } from "../../domain/task-acts";
import { inCharge } from "../../domain/task-life";
import { command } from "../command";
import { optionalId } from "../form-fields";
import { appendState } from "../task-history";
import { taskSubject } from "../task-subject";

/** Phân công người phụ trách: who of the agency answers for the task; an empty choice takes the name away. */
export const nameOfficer = command({
  event: "task.officer_named",
  input: z.object({ taskId: z.uuid("missing"), officerId: optionalId }),
  load: async (scope, { taskId, officerId }) => {
    const task = await taskSubject(scope, taskId);
    if (!task || officerId === null) return task && { ...task, officer: null };
    const staff = scope.visible.staff(scope.today);
    const [officer] = await scope.visible.read
      .select({ userId: staff.userId, name: staff.name })
      .from(staff)
      .where(
        and(
          eq(staff.agencyId, task.agencyId),
          eq(staff.userId, officerId),
          inArray(staff.role, [...WORKING_ROLES]),
        ),
      )
      .limit(1);
    return { ...task, officer: officer ?? null };
  },
  may: MAY.name_officer,
  refuse: (task, { officerId }) => {
    if (!isTimely("name_officer", task)) return { reason: "status_changed" };
    if (officerId === null || task.officer) return null;
    return { reason: "person_gone", fields: { officerId: "person_gone" } };
  },
  apply: async (act, task) => {
    const officerId = task.officer?.userId ?? null;
    await appendState(act, task, inCharge(task.state, officerId));
    return {
      payload: { officerId, name: task.officer?.name ?? null },
      about: { taskId: task.id, planId: task.planId, agencyId: task.agencyId },
      value: null,
    };
  },
});
