import { and, count, eq, isNull, or, sql } from "drizzle-orm";
import { addDays, startOfDay } from "../../../domain/day";
import type { SteeredPlan } from "./scope";

/** How many questions about the plan nobody had answered by that day. */
export async function openQuestions({ visible, planId, on }: SteeredPlan): Promise<number> {
  const question = visible.questions();
  const end = startOfDay(addDays(on, 1)).toISOString();
  const [row] = await visible.read
    .select({ open: count() })
    .from(question)
    .where(
      and(
        eq(question.planId, planId),
        or(isNull(question.answeredAt), sql`${question.answeredAt} >= ${end}::timestamptz`),
      ),
    );
  return row?.open ?? 0;
}
