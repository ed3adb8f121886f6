import type { ActRow, QuestionRow } from "./rows";

export const delegatingActs: ActRow[] = [];

export const delegatingQuestions: QuestionRow[] = [];
