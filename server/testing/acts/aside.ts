import { cancelTask } from "../../commands/cancel-task";
import { pauseTask } from "../../commands/pause-task";
import { reopenTask } from "../../commands/reopen-task";
import { resumeTask } from "../../commands/resume-task";
import { done } from "../../found";
import { taskOf } from "../commune";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actAside({ company, now }: ActedWorld): Promise<void> {
  const occasion = { actor: company.son, now };
  const reason = "Chờ hướng dẫn của tỉnh.";
  // Nobody else of these acts on it afterwards: it ends cancelled.
  const { id: taskId, turn } = await taskOf("V.7.2", "Hội Nông dân xã");
  done(await pauseTask(occasion, { taskId, turn, reason }));
  done(await resumeTask(occasion, { taskId, turn: turn + 1, note: "Đã có hướng dẫn." }));
  done(await cancelTask(occasion, { taskId, turn: turn + 2, reason, sure: "yes" }));
  const judged = await taskOf("III.3", "Thống kê");
  const reopening = { taskId: judged.id, turn: judged.turn, reason: "Số liệu chưa khớp." };
  done(await reopenTask({ actor: company.mai, now }, reopening));
}
