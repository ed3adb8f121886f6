import { and, eq, inArray } from "drizzle-orm";
import { visibleTo } from "../../../db/visibility";
import { OPEN_STATUSES } from "../../../domain/task";
import { nameOfficer } from "../../commands/name-officer";
import { requestTask } from "../../commands/request-task";
import { starTask } from "../../commands/star-task";
import { transferTask } from "../../commands/transfer-task";
import { unstarTask } from "../../commands/unstar-task";
import { withdrawEvidence } from "../../commands/withdraw-evidence";
import { done } from "../../found";
import { taskOf } from "../commune";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actStaff({ company, now }: ActedWorld): Promise<void> {
  const { son, mai, dung, thang, hanh, phuong } = company;
  const { id: taskId, turn } = await openTaskOf(hanh.agencyId);
  done(await nameOfficer({ actor: hanh, now }, { taskId, officerId: hanh.userId }));
  done(await starTask({ actor: son, now }, { taskId }));
  done(await unstarTask({ actor: son, now }, { taskId }));
  const handing = { taskId, turn, toAgencyId: phuong.agencyId, reason: "Đúng chức năng hơn." };
  done(await transferTask({ actor: son, now }, { ...handing, sure: "yes" }));
  const evidenceId = await evidenceOf((await taskOf("III.3", "Phòng Kinh tế")).id);
  const withdrawing = { evidenceId, reason: "Nhầm tệp." };
  done(await withdrawEvidence({ actor: thang, now }, withdrawing));
  const { dutyId } = await taskOf("III.3", "Phòng Kinh tế");
  const asked = { request: "Gửi danh sách doanh nghiệp mới.", lastDay: "25/12/2026" };
  done(await requestTask({ actor: mai, now }, { dutyId, agencyId: dung.agencyId, ...asked }));
}

/** A task that is in its agency's hands. */
async function openTaskOf(agencyId: string) {
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  const [row] = await visible.read
    .select()
    .from(task)
    .where(and(eq(task.agencyId, agencyId), inArray(task.status, [...OPEN_STATUSES])))
    .orderBy(task.position)
    .limit(1);
  if (!row) throw new Error("the agency has no open task");
  return row;
}

async function evidenceOf(taskId: string): Promise<string> {
  const visible = visibleTo({ kind: "system" });
  const item = visible.evidence();
  const [row] = await visible.read
    .select({ id: item.id })
    .from(item)
    .where(eq(item.taskId, taskId));
  return row?.id ?? "";
}
