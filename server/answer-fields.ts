import { z } from "zod";
import type { Answer, AnswerableKind } from "../domain/plan-answers";
import { readLastDay } from "../domain/plan-last-day";
import { readDay } from "../domain/vietnamese-day";
import { optionalText, requiredText } from "./form-fields";

/** `seen` is when the question had last been answered as the form was drawn, empty when it never had. */
const asked = { questionId: z.uuid("missing"), seen: z.string().optional() };

/** Ids as a form sends them: none, one, or many under one name. */
export const manyIds = z
  .union([
    z.uuid("choice").transform((one) => [one]),
    z.array(z.uuid("choice")).max(1000, "too_long"),
  ])
  .default([])
  .transform((ids) => [...new Set(ids)]);

/** "31/12" for every period or "31/12/2026" for one; needed when a day was chosen. */
const lastDayFields = {
  choice: z.enum(["day", "none"], "choice"),
  day: optionalText(20),
};

/** The day of an answer as the plan keeps it: null when there is none, undefined when what was typed is no day. */
export function typedLastDay({ choice, day }: { choice: string; day: string | null }) {
  if (choice === "none") return null;
  return (day && readLastDay(day)) || undefined;
}

const lastDay = <K extends "default_last_day" | "no_deadline">(kind: K) =>
  z
    .object({ ...asked, kind: z.literal(kind), ...lastDayFields })
    .transform(({ choice, day, ...rest }, context) => {
      const typed = typedLastDay({ choice, day });
      if (typed === undefined) {
        const message = day ? "not_a_day" : "missing";
        context.addIssue({ code: "custom", path: ["day"], message });
        return z.NEVER;
      }
      return { ...rest, answer: { lastDay: typed } };
    });

const meant = <K extends "agency_unclear" | "agency_outside">(kind: K) =>
  z
    .object({
      ...{ ...asked, kind: z.literal(kind) },
      choice: z.enum(["agency", "none"], "choice"),
      agencyId: z.union([z.uuid("choice"), z.literal("").transform(() => undefined)]).optional(),
    })
    .transform(({ choice, agencyId, ...rest }, context) => {
      if (choice === "none") return { ...rest, answer: { agency: null } };
      if (agencyId) return { ...rest, answer: { agency: agencyId } };
      context.addIssue({ code: "custom", path: ["agencyId"], message: "choice" });
      return z.NEVER;
    });

const leads = z
  .object({ ...asked, kind: z.literal("lead_not_named"), leads: manyIds })
  .refine((answer) => answer.leads.length > 0, { path: ["leads"], message: "choice" })
  .transform(({ leads: chosen, ...rest }) => ({ ...rest, answer: { leads: chosen } }));

const concerned = z
  .object({
    ...{ ...asked, kind: z.literal("open_group"), agencies: manyIds },
    none: z.string().optional(),
  })
  // Nobody at all is an answer, but never by oversight.
  .refine((answer) => answer.agencies.length > 0 !== Boolean(answer.none), {
    ...{ path: ["agencies"], message: "choice" },
  })
  .transform(({ agencies, none: _none, ...rest }) => ({ ...rest, answer: { agencies } }));

const number = z
  .object({ ...asked, kind: z.literal("number_missing"), number: requiredText(100) })
  .transform(({ number: typed, ...rest }) => ({ ...rest, answer: { number: typed } }));

const date = z
  .object({ ...asked, kind: z.literal("date_missing"), day: requiredText(20) })
  .transform(({ day, ...rest }, context) => {
    const read = readDay(day);
    if (read) return { ...rest, answer: { day: read } };
    context.addIssue({ code: "custom", path: ["day"], message: "not_a_day" });
    return z.NEVER;
  });

/** A file comes by another door, because it is large. */
const withoutAnnex = z
  .object({ ...asked, kind: z.literal("annex_missing"), choice: z.literal("none", "choice") })
  .transform(({ choice: _none, ...rest }) => ({ ...rest, answer: { annex: null } }));

const oneAgency = z
  .object({ ...asked, kind: z.literal("name_variant") })
  .transform((rest) => ({ ...rest, answer: { same: true as const } }));

const bothFollowed = z
  .object({ ...asked, kind: z.literal("duty_repeated") })
  .transform((rest) => ({ ...rest, answer: { separate: true as const } }));

/** What the forms of the review send, each kind with its own fields, and the answer it makes. */
export const answerFields = z.discriminatedUnion(
  "kind",
  [
    lastDay("default_last_day"),
    lastDay("no_deadline"),
    leads,
    concerned,
    meant("agency_unclear"),
    meant("agency_outside"),
    number,
    date,
    withoutAnnex,
    oneAgency,
    bothFollowed,
  ],
  "choice",
) satisfies z.ZodType<{ questionId: string; kind: AnswerableKind; answer: Answer }>;
