import { askExtension } from "../../commands/ask-extension";
import { correctLastDay } from "../../commands/correct-last-day";
import { grantExtension } from "../../commands/grant-extension";
import { refuseExtension } from "../../commands/refuse-extension";
import { withdrawExtension } from "../../commands/withdraw-extension";
import { done } from "../../found";
import { taskOf } from "../commune";
import { asked, askingForm } from "../dated-task";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actDeadlines({ company, now }: ActedWorld): Promise<void> {
  const { son, thang } = company;
  const task = await taskOf("III.3", "Phòng Kinh tế");
  const ask = () => asked(thang, task, now, "25/12/2026");
  done(await withdrawExtension({ actor: thang, now }, await ask()));
  const reason = "Chưa có căn cứ.";
  done(await refuseExtension({ actor: son, now }, { ...(await ask()), reason }));
  const note = "Đồng ý.";
  done(await grantExtension({ actor: son, now }, { ...(await ask()), note }));
  done(
    await correctLastDay(
      { actor: son, now },
      { taskId: task.id, turn: task.turn, from: "2026-12-25", lastDay: "28/12/2026", reason },
    ),
  );
  const waits = askingForm(task, { lastDay: "30/12/2026" });
  done(await askExtension({ actor: thang, now }, waits));
}
