/** What an agency raises with a report: an obstacle (khó khăn, vướng mắc) or a proposal (đề xuất, kiến nghị). */
export const RAISED_KINDS = ["obstacle", "proposal"] as const;
export type RaisedKind = (typeof RAISED_KINDS)[number];
