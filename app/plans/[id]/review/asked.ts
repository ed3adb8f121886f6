import type { PlanReview } from "@/server/queries/plan-review";

export type Asked = Record<string, string | string[] | undefined>;
export type Question = PlanReview["questions"][number];

/** Where a question stands on the page; the place in the plan comes into view where there is room for both. */
export function questionHref(planId: string, questionId: string): string {
  return `/plans/${planId}/review?q=${questionId}#mark`;
}

/** The question asked for, else the first that waits after the one just answered, else the first that waits. */
export function currentQuestion(questions: readonly Question[], asked: Asked): Question | null {
  const named = questions.find(({ id }) => id === asked.q);
  if (named) return named;
  const from = questions.findIndex(({ id }) => id === asked.after);
  const ahead = [...questions.slice(from + 1), ...questions.slice(0, from + 1)];
  return ahead.find(({ isOpen }) => isOpen) ?? null;
}

/** Which words of the plan a question is about; for two duties that are alike it is the duties themselves. */
export function wordsOf({ kind, raw }: Question): string | null {
  return kind === "duty_repeated" ? null : raw;
}
