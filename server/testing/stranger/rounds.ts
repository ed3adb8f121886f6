import { escalationSettings } from "../../queries/escalation-settings";
import { lateByAgency } from "../../queries/late-by-agency";
import { digestOn, earlierDigests } from "../../queries/my-digests";
import { unmailedDigests } from "../../queries/unmailed-digests";
import { unreachedEscalations } from "../../queries/unreached-escalations";
import type { ActRow, QuestionRow } from "./rows";

const nobody = (missing: readonly number[] = []) =>
  Array.from({ length: 9 }, (_, place) => (missing.includes(place) ? "not_found" : "forbidden"));

export const roundsActs: ActRow[] = [
  { act: "send-digests", input: () => ({}), answers: nobody() },
  { act: "tell-escalations", input: () => ({}), answers: nobody() },
  {
    act: "escalate-task",
    input: ({ police }) => ({ taskId: police, step: "head" }),
    // Who knows of the task learns that it is not theirs to report.
    answers: nobody([2, 3, 4, 6, 8]),
  },
  {
    act: "change-escalation",
    input: () => ({ head: "7", office: "3", chair: "1" }),
    answers: Array(9).fill("invalid"),
  },
  {
    act: "change-escalation",
    input: () => ({ head: "1", office: "3", chair: "7" }),
    answers: [...Array(8).fill("forbidden"), "ok"],
  },
];

export const roundsQuestions: QuestionRow[] = [
  {
    query: "my-digests",
    what: "what each would be told on that Monday: kinds and how many are named",
    ask: async (actor) => {
      const told = await digestOn(actor, "2026-12-14");
      if (!told || !("sections" in told)) return null;
      return told.sections.map(({ kind, named }) => `${kind} ${named}`).join(", ");
    },
    // By the settings that the acts above leave, mail brings nothing but what is overdue.
    answers: [null, null, null, "overdue 1", "overdue 2", null, null, null, null],
  },
  {
    query: "my-digests",
    what: "digests of days before, while there was no round",
    ask: async (actor) => (await earlierDigests(actor, "2026-12-14")).length,
    answers: Array(9).fill(0),
  },
  {
    query: "unmailed-digests",
    what: "whose digest no mail brings, while there was no round",
    ask: (actor) => unmailedDigests(actor, "2026-12-14"),
    answers: Array(9).fill(0),
  },
  {
    query: "late-by-agency",
    what: "agencies with something overdue, for those who steer",
    ask: async (actor) => (await lateByAgency(actor, "2026-12-14"))?.length ?? "-",
    answers: [3, 3, ...Array(7).fill("-")],
  },
  {
    query: "escalation-settings",
    what: "the days of escalation, for whoever keeps them",
    ask: async (actor) => (await escalationSettings(actor))?.chair ?? "-",
    answers: [...Array(8).fill("-"), 7],
  },
  {
    query: "unreached-escalations",
    what: "steps that reached nobody",
    ask: async (actor) => (await unreachedEscalations(actor, "2026-12-14")).length,
    answers: Array(9).fill(0),
  },
];
