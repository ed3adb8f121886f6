import type { ActRow, QuestionRow } from "./rows";

export const asideActs: ActRow[] = [];

export const asideQuestions: QuestionRow[] = [];
