import { inputsDue } from "../../queries/inputs-due";
import { periodsPage } from "../../queries/periods-page";
import type { ActRow, QuestionRow } from "./rows";

/** Who steers is told how the period stands; nobody else learns more than that it is not theirs to turn. */
const turnedAwayBut = (son: string, mai: string): string[] => [
  ...[son, mai],
  ...all("forbidden", 7),
];

export const periodsActs: ActRow[] = [
  {
    act: "open-period",
    input: ({ planId }) => ({ planId }),
    answers: turnedAwayBut("period_open", "period_open"),
  },
  {
    act: "open-period",
    input: ({ draft }) => ({ planId: draft }),
    answers: all("not_found", 9),
  },
  {
    act: "close-period",
    input: ({ periodId }) => ({ periodId }),
    answers: turnedAwayBut("period_running", "forbidden"),
  },
  {
    act: "set-inputs-day",
    input: ({ periodId }) => ({ periodId, day: "31/12/2025" }),
    answers: turnedAwayBut("invalid", "invalid"),
  },
];

export const periodsQuestions: QuestionRow[] = [
  {
    query: "periods-page",
    what: "the periods of the plan, and how many tasks each counts",
    ask: async (actor, { planId = "" }) =>
      (await periodsPage(actor, planId, "2026-12-14"))?.periods.map(
        ({ label, tasks }) => `${label} ${Object.values(tasks).reduce((sum, one) => sum + one, 0)}`,
      ) ?? "-",
    answers: [["2026 53"], ["2026 53"], ...all("-", 5), ["2026 53"], "-"],
  },
  {
    query: "inputs-due",
    what: "what the agency is asked for while no day is set",
    ask: async (actor) => (await inputsDue(actor, "2026-12-14")).length,
    answers: all(0, 9),
  },
];

function all<T>(answer: T, times: number): T[] {
  return Array(times).fill(answer);
}
