import type { ActRow, QuestionRow } from "./rows";

/** Who steers is told how the period stands; nobody else learns more than that it is not theirs to turn. */
const turnedAwayBut = (son: string, mai: string): string[] => [
  ...[son, mai],
  ...Array<string>(7).fill("forbidden"),
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
    answers: Array<string>(9).fill("not_found"),
  },
];

export const periodsQuestions: QuestionRow[] = [];
