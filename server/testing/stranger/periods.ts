import type { ActRow, QuestionRow } from "./rows";

export const periodsActs: ActRow[] = [];

export const periodsQuestions: QuestionRow[] = [];
