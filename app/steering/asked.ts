import type { Day } from "@/domain/day";
import type { FieldProblem } from "@/domain/refusal";
import type { Asking } from "@/domain/steering/question";
import { isUuid } from "@/domain/uuid";
import { readDay } from "@/domain/vietnamese-day";

export type Asked = Record<string, string | string[] | undefined>;

/** What is asked of the board, what was typed for the day, and why that cannot be shown. */
export type AskedBoard = { asking: Asking; typed: string; problem: FieldProblem | null };

/** A day that is none or has not come is refused in words; any other part that makes no sense is not asked for. */
export function askedBoard(asked: Asked, today: Day): AskedBoard {
  const typed = text(asked.on);
  const day = typed === "" ? null : readDay(typed);
  const problem = typed !== "" && !day ? "not_a_day" : day && day > today ? "day_in_future" : null;
  const id = (value: string) => (isUuid(value) ? value : null);
  return {
    asking: {
      planId: id(text(asked.plan)),
      periodId: id(text(asked.period)),
      on: problem ? null : day,
    },
    typed,
    problem,
  };
}

function text(value: string | string[] | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
