import { acknowledgeDirective } from "../../commands/acknowledge-directive";
import { answerDirective } from "../../commands/answer-directive";
import { answerRaised } from "../../commands/answer-raised";
import { closeDirective } from "../../commands/close-directive";
import { remindDirective } from "../../commands/remind-directive";
import { urgeOverdue } from "../../commands/urge-overdue";
import { done } from "../../found";
import { taskOf } from "../commune";
import { givenDirective, lastObstacle } from "../directives";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actDirecting({ company, planId, now }: ActedWorld): Promise<void> {
  const { mai, son, dung } = company;
  done(await urgeOverdue({ actor: mai, now }, { planId, message: "Báo cáo trước 16/12." }));
  const given = await givenDirective(son, now, { planId, agencies: [dung.agencyId] });
  const { directiveId, boundId } = given;
  done(await acknowledgeDirective({ actor: dung, now }, { directiveId }));
  done(await remindDirective({ actor: mai, now }, { boundId }));
  done(await answerDirective({ actor: dung, now }, { directiveId, answer: "Đã rà soát xong." }));
  done(await closeDirective({ actor: son, now }, { boundId, note: "Được." }));
  const raising = await taskOf("V.5.1", "Thuế cơ sở 8 tỉnh Ninh Bình");
  const updateId = await lastObstacle(raising.id);
  const answer = { taskId: raising.id, updateId, kind: "obstacle", text: "Dùng thôn cũ." } as const;
  done(await answerRaised({ actor: mai, now }, answer));
}
