import type { Day } from "@/domain/day";
import type { FieldProblem } from "@/domain/refusal";
import type { Asking } from "@/domain/steering/question";
import { isUuid } from "@/domain/uuid";
import { readDay } from "@/domain/vietnamese-day";

export type Asked = Record<string, string | string[] | undefined>;

/** A day that was asked for, what was typed for it, and why that cannot be shown. */
type AskedDay = { day: Day | null; typed: string; problem: FieldProblem | null };

/** What is asked of the board, and the earlier day it is compared with. */
export type AskedBoard = { asking: Asking; on: AskedDay; since: AskedDay };

/** A day that is none or has not come is refused in words; any other part that makes no sense is not asked for. */
export function askedBoard(asked: Asked, today: Day): AskedBoard {
  const on = askedDay(text(asked.on), today);
  const id = (value: string) => (isUuid(value) ? value : null);
  return {
    asking: { planId: id(text(asked.plan)), periodId: id(text(asked.period)), on: on.day },
    on,
    since: askedDay(text(asked.since), today),
  };
}

function askedDay(typed: string, today: Day): AskedDay {
  const day = typed === "" ? null : readDay(typed);
  const problem = typed !== "" && !day ? "not_a_day" : day && day > today ? "day_in_future" : null;
  return { day: problem ? null : day, typed, problem };
}

function text(value: string | string[] | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
