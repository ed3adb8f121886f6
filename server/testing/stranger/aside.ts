import type { ActRow, QuestionRow } from "./rows";

const gone = "status_changed";
const no = "forbidden";
const none = "not_found";

const turn = "999";
const reason = "Thử.";

//          son    mai    binh   thang  hanh   dung   phuong lan    tuan
export const asideActs: ActRow[] = [
  {
    act: "pause-task",
    input: ({ shared }) => ({ taskId: shared, turn, reason }),
    answers: [gone, no, no, no, no, no, none, no, none],
  },
  {
    act: "resume-task",
    input: ({ shared }) => ({ taskId: shared, turn }),
    answers: [gone, no, no, no, no, no, none, no, none],
  },
  {
    act: "cancel-task",
    input: ({ police }) => ({ taskId: police, turn, reason, sure: "yes" }),
    answers: [gone, no, none, none, none, no, none, no, none],
  },
  {
    act: "reopen-task",
    input: ({ shared }) => ({ taskId: shared, turn, reason }),
    answers: [gone, gone, no, no, no, no, none, no, none],
  },
];

export const asideQuestions: QuestionRow[] = [];
