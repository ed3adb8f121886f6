import { asc, eq, isNull } from "drizzle-orm";
import type { Visible } from "../../../db/visibility";
import { wantsMail } from "./choices";

/** The steps that people have not been told of, a row for each person, with what a message about it says. */
export async function untoldEscalations(visible: Visible) {
  const recipient = visible.escalationRecipients();
  const escalation = visible.escalations();
  const task = visible.tasks();
  const account = visible.accounts();
  const rows = await visible.read
    .select({
      escalationId: recipient.escalationId,
      userId: recipient.userId,
      locale: account.locale,
      taskId: task.id,
      ref: task.ref,
      text: task.text,
      request: task.request,
      agencyName: task.agencyShortName,
      step: escalation.step,
      lastDay: escalation.lastDay,
      daysLate: escalation.daysLate,
      nth: escalation.nth,
      instead: escalation.instead,
    })
    .from(recipient)
    .innerJoin(escalation, eq(escalation.id, recipient.escalationId))
    .innerJoin(task, eq(task.id, escalation.taskId))
    .innerJoin(account, eq(account.id, recipient.userId))
    .where(isNull(recipient.toldAt))
    .orderBy(asc(escalation.lastDay), asc(task.position), asc(escalation.nth), asc(escalation.id));
  const wants = rows.length > 0 ? await wantsMail(visible) : () => false;
  return rows.map(({ text, request, ...row }) => ({
    ...row,
    what: request ?? text,
    isWanted: wants(row.userId, "escalated"),
  }));
}

export type UntoldEscalation = Awaited<ReturnType<typeof untoldEscalations>>[number];
