import { dayOf } from "../../../domain/day";
import { discardReport } from "../../commands/discard-report";
import { refreshReport } from "../../commands/refresh-report";
import { restoreReport } from "../../commands/restore-report";
import { saveReport } from "../../commands/save-report";
import { startReport } from "../../commands/start-report";
import { withdrawReport } from "../../commands/withdraw-report";
import { done } from "../../found";
import { issueWritten, sendWritten } from "../../hand-on-report";
import { taskOf } from "../commune";
import { seenReport } from "../seen-report";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actPapers({ company, planId, now }: ActedWorld): Promise<void> {
  const { periodId } = await taskOf("V.1.3", "Phòng Văn hoá - Xã hội");
  const [office, agency] = [
    { actor: company.mai, now },
    { actor: company.quan, now },
  ];
  const today = dayOf(now);
  const asked = { planId, kind: "agency", span: periodId } as const;
  const own = done(await startReport(agency, asked)).reportId;
  const spoken = { reportId: own, version: 1, causes: "Dữ liệu chưa tách theo xã mới." };
  done(await saveReport(agency, spoken));
  done(await sendWritten(agency, await seenReport(company.quan, own, today)));
  done(await withdrawReport(agency, { reportId: own }));
  done(await sendWritten(agency, await seenReport(company.quan, own, today)));

  const annual = { ...asked, kind: "annual" } as const;
  const { reportId } = done(await startReport(office, annual));
  done(await saveReport(office, { reportId, version: 1, take: [`causes/report/${own}`] }));
  done(await refreshReport(office, { reportId, version: 2, dataDay: "13/12/2026" }));
  done(await restoreReport(office, { reportId, version: 3, restore: 1 }));
  done(await issueWritten(office, await seenReport(company.mai, reportId, today)));
  const unwanted = done(await startReport(office, annual));
  done(await discardReport(office, { ...unwanted, version: 1 }));
}
