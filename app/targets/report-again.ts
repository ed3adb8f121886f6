import { writeFigure } from "@/domain/target/figure";
import { writePeriod } from "@/domain/target/report-period";
import { writeDay } from "@/domain/vietnamese-day";
import type { ReturnedTargetReport } from "@/server/queries/due-targets";

type Returned = Pick<
  ReturnedTargetReport,
  | "period"
  | "lastDay"
  | "agencyId"
  | "value"
  | "note"
  | "documentNumber"
  | "documentDate"
  | "noEvidenceReason"
> & { target: Pick<ReturnedTargetReport["target"], "id" | "unit"> };

/** The form to report anew what was given back, with all that was said then but its file. */
export function reportAgain({ target, period, lastDay, ...said }: Returned): string {
  const typed = {
    period: writePeriod({ kind: period, lastDay }),
    agencyId: said.agencyId,
    value: writeFigure(said.value, target.unit ?? "people"),
    note: said.note,
    documentNumber: said.documentNumber,
    documentDate: said.documentDate && writeDay(said.documentDate),
    noEvidenceReason: said.noEvidenceReason,
  };
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(typed)) if (value) address.set(name, value);
  return `/targets/${target.id}/report?${address}#form`;
}
