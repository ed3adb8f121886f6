import { waitingExtensions } from "../../queries/waiting-extensions";
import type { ActRow, QuestionRow } from "./rows";

const NEVER = "00000000-0000-4000-8000-000000000000";
const gone = "status_changed";
const no = "forbidden";
const none = "not_found";

const asked = { turn: "999", lastDay: "30/12/2026", reason: "Thử." };

//          son    mai    binh   thang  hanh   dung   phuong lan    tuan
export const deadlinesActs: ActRow[] = [
  {
    act: "ask-extension",
    input: ({ shared }) => ({ ...asked, taskId: shared }),
    answers: [no, no, no, gone, no, no, none, no, none],
  },
  {
    act: "withdraw-extension",
    input: ({ shared }) => ({ taskId: shared, extensionId: NEVER }),
    answers: [no, no, no, gone, no, no, none, no, none],
  },
  {
    act: "grant-extension",
    input: ({ shared }) => ({ taskId: shared, extensionId: NEVER }),
    answers: [gone, no, no, no, no, no, none, no, none],
  },
  {
    act: "refuse-extension",
    input: ({ police }) => ({ taskId: police, extensionId: NEVER, reason: "Thử." }),
    answers: [gone, no, none, none, none, no, none, no, none],
  },
  {
    act: "correct-last-day",
    input: ({ shared }) => ({ ...asked, taskId: shared, from: "18/12/2026" }),
    answers: [gone, no, no, no, no, no, none, no, none],
  },
];

export const deadlinesQuestions: QuestionRow[] = [
  {
    query: "waiting-extensions",
    what: "requests to decide, of none that wait",
    ask: async (actor) => (await waitingExtensions(actor, "2026-12-14")).length,
    answers: [0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
];
