"use server";

import { redirect } from "next/navigation";
import { answerEachLastDay } from "@/server/commands/answer-each-last-day";
import { answerLastDays } from "@/server/commands/answer-last-days";
import { type FormState, formAction } from "@/server/form-action";

const path = "/plans/[id]/days";

const setEach = formAction(answerEachLastDay, {
  path,
  toInput: (form) => ({
    planId: String(form.get("planId") ?? ""),
    days: rowsOf(form, "day").map(([questionId, typed]) => ({ questionId, typed })),
  }),
  after: async ({ answered }, _viewer, { planId }) => back(planId, answered),
});

const setMany = formAction(answerLastDays, {
  path,
  toInput: (form) => ({
    planId: String(form.get("planId") ?? ""),
    questionIds: rowsOf(form, "pick").map(([questionId]) => questionId),
    choice: "day" as const,
    day: String(form.get("many") ?? ""),
  }),
  after: async ({ answered }, _viewer, { planId }) => back(planId, answered),
});

/** One form with two buttons: the day of each row, or one day for the rows that are ticked. */
export async function setDays(
  _previous: FormState,
  form: FormData,
): Promise<FormState<{ answered: number }>> {
  if (form.get("how") !== "many") return setEach(null, form);
  const state = await setMany(null, form);
  if (!state || state.ok) return state;
  // The command speaks of its own fields; here the day stands beside the button.
  const { day, questionIds } = state.fields;
  const problem = questionIds ? "choice" : day;
  return { ...state, fields: problem ? { many: problem } : {} };
}

function rowsOf(form: FormData, name: string): [id: string, typed: string][] {
  return [...form].flatMap(([field, typed]) =>
    field.startsWith(`${name}.`) ? [[field.slice(name.length + 1), String(typed)]] : [],
  );
}

function back(planId: string, saved: number): never {
  redirect(`/plans/${planId}/days?saved=${saved}`);
}
