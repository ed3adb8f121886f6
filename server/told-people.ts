import "server-only";
import { and, eq, inArray, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { Transaction } from "../db/client";
import { agencies } from "../db/schema/agencies";
import { extensions } from "../db/schema/extensions";
import { noticeSettings } from "../db/schema/notices";
import { memberships, users } from "../db/schema/people";
import { duties, plans } from "../db/schema/plans";
import { submissions } from "../db/schema/reports";
import { taskStates, tasks } from "../db/schema/tasks";
import type { Day } from "../domain/day";
import type { NoticeKind } from "../domain/notice";
import type { Person } from "../domain/person";
import type { HeldPower } from "../domain/power";
import type { ToldTask } from "../domain/told-people";

/** Somebody in use today under one of their memberships, with the kinds they do not want to hear of. */
export type Hearer = Person & { silenced: NoticeKind[] };

/** A task as it is once the act is done, for who is told of it. */
export async function toldTask(tx: Transaction, taskId: string): Promise<ToldTask | null> {
  const [row] = await tx
    .select({
      agencyId: tasks.agencyId,
      agencyKind: agencies.kind,
      standingAgencyId: plans.standingAgencyId,
      status: taskStates.status,
      role: taskStates.role,
      officerId: taskStates.officerId,
      submission: {
        byUserId: submissions.byUserId,
        recordedByAgencyId: submissions.byAgencyId,
      },
      extension: { byUserId: extensions.byUserId, byRole: extensions.byRole },
    })
    .from(tasks)
    .innerJoin(taskStates, and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version)))
    .innerJoin(agencies, eq(agencies.id, tasks.agencyId))
    .innerJoin(duties, eq(duties.id, tasks.dutyId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .leftJoin(submissions, and(eq(submissions.taskId, tasks.id), isNull(submissions.verdict)))
    .leftJoin(extensions, and(eq(extensions.taskId, tasks.id), isNull(extensions.verdict)))
    .where(eq(tasks.id, taskId));
  return row ?? null;
}

/** Whoever could be told today: of these agencies, of the steering committee, or known by their id. */
export async function hearersOf(
  tx: Transaction,
  { agencyIds, userIds }: { agencyIds: readonly string[]; userIds: readonly string[] },
  today: Day,
): Promise<Hearer[]> {
  const rows = await tx
    .select({
      userId: users.id,
      membershipId: memberships.id,
      agencyId: memberships.agencyId,
      role: memberships.role,
      isShared: users.shared,
      agencyIds: sql<string[]>`array(
        select m.agency_id from memberships m where m.user_id = ${users.id}
          and m.from_day <= ${today} and (m.until_day is null or m.until_day >= ${today}))`,
      powers: sql<HeldPower[]>`coalesce((
        select json_agg(json_build_object('power', held.power, 'delegationId', d.id))
        from delegations d cross join unnest(d.powers) held (power)
        where ${memberships.role} = 'member' and d.to_user_id = ${users.id} and d.revoked_at is null
          and d.from_day <= ${today} and d.until_day >= ${today}), '[]')`,
      silenced: sql<NoticeKind[]>`array(
        select s.kind from ${noticeSettings} s where s.user_id = ${users.id} and not s.bell)`,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        isNull(users.disabledAt),
        ne(memberships.role, "admin"),
        lte(memberships.fromDay, today),
        sql`(${memberships.untilDay} is null or ${memberships.untilDay} >= ${today})`,
        or(
          inArray(memberships.role, ["chair", "member"]),
          inArray(memberships.agencyId, [...agencyIds]),
          inArray(users.id, [...userIds]),
        ),
      ),
    );
  return rows.map((row) => ({ kind: "person", ...row }));
}
