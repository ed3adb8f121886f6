import { servedTargets, servingDuties } from "../../queries/served-targets";
import { targetCourse } from "../../queries/target-course";
import { targetStandings } from "../../queries/target-standings";
import { targetsOverview } from "../../queries/targets-overview";
import type { ActRow, QuestionRow } from "./rows";

const DAY = "2026-12-14";
const ASKED = { planId: null, periodId: null, on: null };

/** Those who steer the plan are told what is wrong with the form; to all others it is not theirs. */
const steering = (answer: string) => [answer, answer, ...Array(7).fill("forbidden")];

//                               son     mai     binh  thang hanh    dung  phuong lan tuan
export const trajectoryActs: ActRow[] = [
  {
    act: "link-target-duties",
    input: ({ target: targetId }) => ({ targetId, duties: [] }),
    answers: steering("invalid"),
  },
  {
    act: "unlink-target-duty",
    input: ({ target: targetId, sharedDuty: dutyId }) => ({ targetId, dutyId }),
    answers: steering("status_changed"),
  },
];

export const trajectoryQuestions: QuestionRow[] = [
  {
    query: "target-standings",
    what: "how the targets stand: everybody who knows the plan is told",
    ask: async (actor, { planId = "" }) => {
      const rows = await targetStandings(actor, { planId, on: DAY });
      return rows.map(({ standing }) => standing).join();
    },
    // The share of the labour force stays without figures; the two others fell short of the straight way to 2026.
    answers: Array(9).fill("unreported,behind,behind"),
  },
  {
    query: "target-standings",
    what: "the targets of a draft",
    ask: async (actor, { draft = "" }) =>
      (await targetStandings(actor, { planId: draft, on: DAY })).length,
    answers: Array(9).fill(0),
  },
  {
    query: "targets-overview",
    what: "the targets of the plan, and whether the reader steers it and reports on them",
    ask: async (actor) => {
      const page = await targetsOverview(actor, ASKED, DAY);
      return page && [page.targets.length, Number(page.steers)].join("");
    },
    answers: ["31", "31", "30", "30", "30", "30", "30", "30", "30"],
  },
  {
    query: "target-course",
    what: "one target with all that is known of it, and what the reader may do",
    ask: async (actor, { target = "" }) => {
      const page = await targetCourse(actor, target, { on: null, today: DAY });
      return (
        page && [page.details.mayEnter, page.details.mayReport, page.isToday].map(Number).join("")
      );
    },
    answers: ["101", "101", "001", "001", "011", "001", "001", "001", "001"],
  },
  {
    query: "served-targets",
    what: "which targets a duty serves, and which duties serve a target, before any is linked",
    ask: async (actor, { target = "", sharedDuty = "" }) => {
      const served = await servedTargets(actor, sharedDuty);
      const duties = await servingDuties(actor, target, { today: DAY, on: DAY });
      return `${served.length} ${duties?.filter(({ serves }) => serves).length}`;
    },
    answers: Array(9).fill("0 0"),
  },
];
