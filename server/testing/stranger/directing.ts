import type { ActRow, QuestionRow } from "./rows";

export const directingActs: ActRow[] = [];

export const directingQuestions: QuestionRow[] = [];
