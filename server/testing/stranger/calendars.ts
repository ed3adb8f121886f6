import { randomBytes } from "node:crypto";
import { calendarEntries } from "../../queries/calendar";
import type { ActRow, QuestionRow } from "./rows";

export const calendarsActs: ActRow[] = [
  {
    act: "open-calendar",
    input: () => ({ tokenSha256: "x" }),
    answers: Array(9).fill("invalid"),
  },
  { act: "revoke-calendar", input: () => ({}), answers: Array(9).fill("already_withdrawn") },
  {
    act: "open-calendar",
    input: () => ({ tokenSha256: randomBytes(32).toString("hex") }),
    answers: Array(9).fill("ok"),
  },
];

export const calendarsQuestions: QuestionRow[] = [
  {
    query: "calendar",
    what: "unfinished tasks of their agency with a last day, and the directive that waits for Hạnh",
    ask: async (actor) => (await calendarEntries(actor)).length,
    answers: [0, 3, 3, 2, 9, 1, 0, 0, 0],
  },
];
