/** How long what is overdue has been so: up to 30 days, 31 to 120, more. */
export type AgeBand = "to30" | "31to120" | "over120";
