import { linkTargetDuties } from "../../commands/link-target-duties";
import { unlinkTargetDuty } from "../../commands/unlink-target-duty";
import { done } from "../../found";
import { taskOf } from "../commune";
import { targetsOfPlan } from "../targets";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actTrajectory({ company, now }: ActedWorld): Promise<void> {
  const { all } = await targetsOfPlan();
  const office = { actor: company.mai, now };
  const { dutyId } = await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy");
  const { dutyId: other } = await taskOf("III.3", "Phòng Kinh tế");
  done(await linkTargetDuties(office, { targetId: all.id, duties: [dutyId, other] }));
  done(await unlinkTargetDuty(office, { targetId: all.id, dutyId: other }));
}
