export const VALUE_KINDS = ["baseline", "planned", "share"] as const;
/**
 * What a figure of a target is: where it started (số đầu kỳ, at the end of its year), what is planned for the end of
 * a year (the annex), or a village's share of that.
 */
export type ValueKind = (typeof VALUE_KINDS)[number];

export const REPORT_PERIODS = ["month", "quarter"] as const;
export type ReportPeriodKind = (typeof REPORT_PERIODS)[number];

export const REPORT_VERDICTS = ["confirmed", "returned", "withdrawn"] as const;
export type ReportVerdict = (typeof REPORT_VERDICTS)[number];

type Read = {
  finalValue: number | null;
  finalYear: number | null;
  yearlyGain: number | null;
  statedAt: Date | null;
};

/** Whether its figures are for a person to fill in: none could be read, or it was a person who filled them in. */
export function isStatedByHand({ finalValue, finalYear, yearlyGain, statedAt }: Read): boolean {
  const isRead = (finalValue !== null && finalYear !== null) || yearlyGain !== null;
  return !isRead || statedAt !== null;
}
