/** How long what is overdue has been so: up to 30 days, 31 to 120, more. */
export const AGE_BANDS = ["to30", "31to120", "over120"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
