import { z } from "zod";
import { isUuid } from "../domain/uuid";
import { readDay } from "../domain/vietnamese-day";

// What a form sends is text: an empty field is an empty string, a missing one is nothing.

const LONGEST_TEXT = 20_000;

/** Text that must be there. */
export const requiredText = (longest = LONGEST_TEXT) =>
  z.string({ error: "missing" }).trim().min(1, "missing").max(longest, "too_long");

/** Text that may be left out; null when it is. */
export const optionalText = (longest = LONGEST_TEXT) =>
  z
    .string()
    .trim()
    .max(longest, "too_long")
    .optional()
    .transform((text) => text || null);

/** What was chosen from a list by its id; null for its empty entry. */
export const optionalId = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text) return null;
    if (!isUuid(text)) context.addIssue({ code: "custom", message: "choice" });
    return text;
  });

/** What was ticked in a list, by its ids; nothing when nothing was. */
export const idList = (problem: string, most = 100) =>
  z
    .array(z.string())
    .max(most, "choice")
    .default([])
    .refine((ids) => ids.every(isUuid), problem);

/** A day as people type it (5/3/2026) or as a date field sends it; null when left out. */
export const optionalDay = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text?.trim()) return null;
    const day = readDay(text);
    if (day === null) context.addIssue({ code: "custom", message: "not_a_day" });
    return day;
  });

/** A day that must be there. */
export const requiredDay = requiredText(40).transform((text, context) => {
  const day = readDay(text);
  if (day === null) context.addIssue({ code: "custom", message: "not_a_day" });
  return day ?? "";
});

/** The turn of the task when the form was drawn. */
export const turnSeen = z.coerce.number({ error: "missing" }).int("missing");

/** The version of a report when the form was drawn. */
export const versionSeen = z.coerce.number({ error: "missing" }).int("missing").positive("missing");
