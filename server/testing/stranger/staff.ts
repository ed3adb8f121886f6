import type { ActRow, QuestionRow } from "./rows";

export const staffActs: ActRow[] = [];

export const staffQuestions: QuestionRow[] = [];
