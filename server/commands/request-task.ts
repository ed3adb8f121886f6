import { and, eq, max } from "drizzle-orm";
import { z } from "zod";
import { duties } from "../../db/schema/plans";
import { taskStates, tasks } from "../../db/schema/tasks";
import { steers } from "../../domain/permissions";
import type { Refusal } from "../../domain/refusal";
import { given } from "../../domain/task-life";
import { command } from "../command";
import { requiredDay, requiredText } from "../form-fields";
import { holdPlan } from "../held-plan";
import { dutyPerformers, requestableDuty } from "../queries/requestable";

/** Giao việc đột xuất: something is asked of one agency under a duty it carries out, beside the duty's own task. */
export const requestTask = command({
  event: "task.requested",
  input: z.object({
    dutyId: z.uuid("missing"),
    agencyId: z.uuid("choice"),
    request: requiredText(),
    lastDay: requiredDay,
  }),
  load: async (scope, { dutyId, agencyId }) => {
    const { visible, today, actor } = scope;
    const duty = await requestableDuty(visible, dutyId, today);
    if (!duty || !steers(actor, duty)) return duty && { ...duty, performer: null };
    await holdPlan(scope, duty.planId);
    await visible.read
      .select({ id: duties.id })
      .from(duties)
      .where(eq(duties.id, dutyId))
      .for("update");
    const performers = await dutyPerformers(visible, duty.planId, dutyId);
    return { ...duty, performer: performers.find((one) => one.agencyId === agencyId) ?? null };
  },
  may: steers,
  refuse: ({ period, performer, planEndsOn }, { lastDay }, { today }): Refusal | null => {
    const wrong = (field: string, problem: "choice" | "day_past" | "day_after_plan") => ({
      ...{ reason: "invalid" as const, fields: { [field]: problem } },
    });
    if (!performer) return wrong("agencyId", "choice");
    if (lastDay < today) return wrong("lastDay", "day_past");
    if (!period || (planEndsOn && lastDay > planEndsOn)) return wrong("lastDay", "day_after_plan");
    return period.closedAt ? { reason: "period_closed" } : null;
  },
  apply: async (act, duty, { request, lastDay }) => {
    const { period, performer } = duty;
    if (!period || !performer) throw new Error("a request of nobody was not refused");
    const { agencyId, groupId, role, name } = performer;
    const place = { dutyId: duty.id, agencyId, periodId: period.id };
    const [last] = await act.read
      .select({ occurrence: max(tasks.occurrence) })
      .from(tasks)
      .where(
        and(eq(tasks.dutyId, duty.id), eq(tasks.agencyId, agencyId), eq(tasks.periodId, period.id)),
      );
    const occurrence = Math.max(last?.occurrence ?? 0, 0) + 1;
    const { id: taskId } = await act.write.insert(tasks, {
      ...{ ...place, groupId, occurrence, request, version: 1 },
    });
    await act.write.insert(taskStates, {
      ...{ taskId, seq: 1, at: act.now },
      ...given({ role, lastDay, lastDaySource: "standing_office" }),
    });
    return {
      payload: { request, lastDay, agency: name },
      about: { taskId, planId: duty.planId, agencyId },
      value: { taskId },
    };
  },
});
