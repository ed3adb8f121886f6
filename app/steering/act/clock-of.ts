import { writeInstant } from "@/domain/vietnamese-day";

/** When an act was done, on the clock, if its answer says so. */
export function clockOf(value: unknown): string {
  if (typeof value !== "object" || value === null || !("at" in value)) return "";
  const at = new Date(String(value.at));
  return Number.isNaN(at.getTime()) ? "" : (writeInstant(at).split(" ")[0] ?? "");
}
