import { mentionsOfMe } from "../../queries/mentions-of-me";
import { taskPeople } from "../../queries/task-people";
import type { ActRow, QuestionRow } from "./rows";

const NOBODY = "7a3fbb3e-6f0e-4a5e-9d2c-0d5c3f1f7a11";
const DAY = "2026-12-14";

export const remarksActs: ActRow[] = [
  //        son        mai        binh         thang      hanh         dung         phuong       lan        tuan
  {
    act: "comment-on-task",
    input: (ids) => ({ taskId: ids.shared, text: "Thử.", mentioned: [NOBODY] }),
    answers: [
      ...["invalid", "invalid", "forbidden", "invalid", "forbidden", "forbidden"],
      ...["not_found", "invalid", "not_found"],
    ],
  },
];

export const remarksQuestions: QuestionRow[] = [
  {
    query: "task-people",
    what: "whom a comment on a task of the police alone could address",
    ask: async (actor, ids) => (await taskPeople(actor, ids.police ?? "", DAY)).length,
    answers: [3, 3, 0, 0, 0, 3, 0, 3, 0],
  },
  {
    query: "mentions-of-me",
    what: "comments that address them, before anybody has commented",
    ask: async (actor) => (await mentionsOfMe(actor)).length,
    answers: Array(9).fill(0),
  },
];
