import type { ActRow, QuestionRow } from "./rows";

export const deadlinesActs: ActRow[] = [];

export const deadlinesQuestions: QuestionRow[] = [];
