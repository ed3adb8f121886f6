import { commentOnTask } from "../../commands/comment-on-task";
import { done } from "../../found";
import { taskOf } from "../commune";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actRemarks({ company, now }: ActedWorld): Promise<void> {
  const { id: taskId } = await taskOf("III.3", "Phòng Kinh tế");
  const said = { taskId, text: "Nhờ @phong-kinh-te bổ sung biên bản.", mentioned: [] };
  done(await commentOnTask({ actor: company.mai, now }, said));
}
