import { askedExtensions } from "../../queries/asked-extensions";
import { steeringComparison } from "../../queries/steering-comparison";
import { steeringView } from "../../queries/steering-view";
import type { ActRow, QuestionRow } from "./rows";

export const boardActs: ActRow[] = [];

const LATEST = { planId: null, periodId: null, on: null };
const ASKED = { planId: null, periodId: null, on: null, since: "2026-12-07" };

export const boardQuestions: QuestionRow[] = [
  {
    query: "asked-extensions",
    what: "requests for a later last day that nobody has decided",
    ask: async (actor) => {
      const view = await steeringView(actor, LATEST, "2026-12-14");
      return view ? (await askedExtensions(actor, view.scope)).length : "-";
    },
    answers: [0, 0, 0, 0, 0, 0, 0, 0, "-"],
  },
  {
    query: "steering-comparison",
    what: "agencies with whom something changed within the week",
    ask: async (actor) =>
      (await steeringComparison(actor, ASKED, "2026-12-14"))?.agencies.length ?? "-",
    answers: [3, 3, 3, 2, 3, 2, 0, 3, "-"],
  },
  {
    query: "steering-comparison",
    what: "a week before the plan was published",
    ask: async (actor) =>
      (await steeringComparison(actor, { ...ASKED, since: "2026-06-04" }, "2026-12-14"))?.since ??
      "-",
    answers: ["-", "-", "-", "-", "-", "-", "-", "-", "-"],
  },
];
