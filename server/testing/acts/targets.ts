import { confirmTargetReport } from "../../commands/confirm-target-report";
import { correctTargetReport } from "../../commands/correct-target-report";
import { enterFigures } from "../../commands/enter-figures";
import { importPlan } from "../../commands/import-plan";
import { publishPlan } from "../../commands/publish-plan";
import { readPlanTargets } from "../../commands/read-targets";
import { reportTarget } from "../../commands/report-target";
import { returnTargetReport } from "../../commands/return-target-report";
import { setTargetAgency } from "../../commands/set-target-agency";
import { stateTarget } from "../../commands/state-target";
import { withdrawTargetReport } from "../../commands/withdraw-target-report";
import { workBackFigures } from "../../commands/work-back-figures";
import { done } from "../../found";
import { targetRows } from "../../queries/target-rows";
import { cell, targetReport, targetsOfPlan } from "../targets";
import type { ActedWorld } from "./acted-world";

const SYSTEM = { kind: "system" } as const;

/** Targets that the text states in words alone, and one that grows by itself. */
const OTHER_PLAN = `II. CHỈ TIÊU

Hoàn thành và vượt các chỉ tiêu được cấp trên giao.

Đến năm 2028, số hội viên tham gia đạt 900 người. Mỗi năm, số hội viên tham gia tăng ít nhất 50 người.

III. NHIỆM VỤ

1. Rà soát hội viên.

* Cơ quan thực hiện: Hội Nông dân xã.`;

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actTargets({ company, now }: ActedWorld): Promise<void> {
  const { mai, son, hanh } = company;
  const { all, rate } = await targetsOfPlan();
  const office = { actor: mai, now };
  const agency = { actor: hanh, now };
  const figures = [cell("planned", 2029, "4.708")];
  done(await enterFigures(office, { targetId: all.id, figures }));
  const report = done(await reportTarget(agency, targetReport(rate.id, "2026-07-31", "41,5")));
  const { documentNumber, documentDate } = targetReport("", "2026-08-20", "");
  const corrected = { value: "41,7", documentNumber, documentDate };
  const second = done(await correctTargetReport(agency, { ...report, ...corrected }));
  done(await returnTargetReport(office, { ...second, reason: "Chưa có xác nhận của Thống kê." }));
  const third = done(await reportTarget(agency, targetReport(rate.id, "2026-08-31", "42")));
  done(await confirmTargetReport({ actor: son, now }, third));
  const fourth = done(await reportTarget(agency, targetReport(rate.id, "2026-10-31", "43")));
  done(await withdrawTargetReport(agency, fourth));
  await actOther(company, now);
}

/** A plan of the police: its targets are filled in by hand, worked back, and given to an agency. */
async function actOther({ son, thang, dung }: ActedWorld["company"], now: Date): Promise<void> {
  const draft = { source: OTHER_PLAN, sourceName: "hoi-vien.md", standingAgencyId: dung.agencyId };
  const { planId } = done(await importPlan({ actor: SYSTEM, now }, draft));
  done(await publishPlan({ actor: SYSTEM, now }, { planId }));
  const [words, members] = await targetRows(SYSTEM, { planId });
  if (!words || !members) throw new Error("the other plan has no targets");
  const chair = { actor: son, now };
  const stated = {
    name: "Số hội viên",
    unit: "people",
    finalYear: "2026",
    finalValue: "1.200",
  } as const;
  done(await stateTarget(chair, { targetId: words.id, ...stated }));
  done(await workBackFigures(chair, { targetId: members.id }));
  done(await setTargetAgency(chair, { targetId: members.id, agencyId: thang.agencyId }));
  const bare = {
    ...draft,
    source: "I. NHIỆM VỤ\n\n1. Rà soát.\n\n* Cơ quan thực hiện: Công an xã.",
  };
  const without = done(await importPlan({ actor: SYSTEM, now }, bare));
  done(await publishPlan({ actor: SYSTEM, now }, { planId: without.planId }));
  done(await readPlanTargets({ actor: SYSTEM, now }, { planId: without.planId }));
}
