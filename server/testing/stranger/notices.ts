import { noticeSettings } from "../../queries/notice-settings";
import { noticesPage } from "../../queries/notices";
import { otherHatOn } from "../../queries/other-hat";
import type { ActRow, QuestionRow } from "./rows";

export const noticesActs: ActRow[] = [
  {
    act: "change-notices",
    input: () => ({ bell: ["no-such-kind"], mail: [] }),
    answers: Array(9).fill("invalid"),
  },
  {
    act: "change-notices",
    input: () => ({ bell: ["returned", "confirmed"], mail: ["overdue"] }),
    answers: Array(9).fill("ok"),
  },
];

// The acts above leave everybody with sixteen kinds otherwise than the rule has them, each their own.
export const noticesQuestions: QuestionRow[] = [
  {
    query: "notices",
    what: "reports that were returned to them, Thắng's and Hạnh's",
    ask: async (actor) =>
      (await noticesPage(actor, { unread: false, kind: "returned", page: 1 })).rows.length,
    answers: [0, 0, 0, 1, 1, 0, 0, 0, 0],
  },
  {
    query: "other-hat",
    what: "another membership under which a task of six agencies is theirs; each of the nine has one alone",
    ask: (actor, { shared }) => otherHatOn(actor, shared ?? "", "2026-12-14"),
    answers: Array(9).fill(null),
  },
  {
    query: "notice-settings",
    what: "kinds they have chosen for",
    ask: async (actor) => (await noticeSettings(actor)).chosen.size,
    answers: Array(9).fill(16),
  },
];
