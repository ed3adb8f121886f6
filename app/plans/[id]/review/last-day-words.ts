import { writeDay } from "@/domain/vietnamese-day";

/** As one types it: 31/12 for a day that comes again in every period, 30/09/2026 for one that does not. */
export function writeLastDay(lastDay: string): string {
  if (!lastDay.startsWith("--")) return writeDay(lastDay);
  return `${lastDay.slice(5)}/${lastDay.slice(2, 4)}`;
}
