import { eq, sql } from "drizzle-orm";
import { addDays, startOfDay } from "../../../domain/day";
import type { SteeredPlan } from "./scope";

/**
 * How many questions about the plan nobody had answered by that day, and whether the one about the last day that
 * holds by default is among them; null where the plan was never asked it.
 */
export async function openQuestions({ visible, planId, on }: SteeredPlan) {
  const question = visible.questions();
  const end = startOfDay(addDays(on, 1)).toISOString();
  const isOpen = sql`(${question.answeredAt} is null or ${question.answeredAt} >= ${end}::timestamptz)`;
  const [row] = await visible.read
    .select({
      open: sql<number>`(count(*) filter (where ${isOpen}))::int`,
      defaultLastDay: sql<
        boolean | null
      >`bool_or(${isOpen}) filter (where ${question.kind} = 'default_last_day')`,
    })
    .from(question)
    .where(eq(question.planId, planId));
  return { open: row?.open ?? 0, defaultLastDay: row?.defaultLastDay ?? null };
}
