import type { ActRow, QuestionRow } from "./rows";

export const remarksActs: ActRow[] = [];

export const remarksQuestions: QuestionRow[] = [];
