/** What a report form sends, by name; `files`, `act` and `removeFile` besides. */
export type ReportField =
  | "progress"
  | "note"
  | "obstacles"
  | "proposals"
  | "files"
  | "documentNumber"
  | "documentDate"
  | "noEvidenceReason"
  | "enteredFrom"
  | "enteredHow"
  | "receivedOn"
  | "actingName";

export type ReportValues = Partial<Record<ReportField, string>>;
export type ReportErrors = Partial<Record<ReportField, string>>;

export function reportId(field: ReportField): string {
  return `report-${field}`;
}
