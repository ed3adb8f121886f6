import { closePeriod } from "../../commands/close-period";
import { openPeriod } from "../../commands/open-period";
import { setInputsDay } from "../../commands/set-inputs-day";
import { done } from "../../found";
import { taskOf } from "../commune";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actPeriods({ company, planId, now }: ActedWorld): Promise<void> {
  const { periodId } = await taskOf("V.1.3", "Phòng Văn hoá - Xã hội");
  done(await setInputsDay({ actor: company.mai, now }, { periodId, day: "20/12/2026" }));
  const newYear = new Date("2027-01-01T00:00:00+07:00");
  done(await openPeriod({ actor: { kind: "system" }, now: newYear }, { planId }));
  const january = { actor: company.son, now: new Date("2027-01-11T08:00:00+07:00") };
  done(await closePeriod(january, { periodId, note: "Đã báo cáo cấp trên." }));
}
