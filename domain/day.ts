/** A calendar day as `YYYY-MM-DD`: deadlines are days, never instants. */
export type Day = string;

const OFFSET = 7 * 3_600_000;

/**
 * The day it is in Asia/Ho_Chi_Minh at an instant, whatever the server's zone.
 * Viet Nam has kept +07:00 without summer time since 1975, so the offset is a constant.
 */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10);
}

/** The first instant of a day in Asia/Ho_Chi_Minh. */
export function startOfDay(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET);
}

/** A day so many days later (or earlier). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days lie from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether the text names a day that exists: 2026-02-29 does not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
