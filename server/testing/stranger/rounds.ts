import type { ActRow } from "./rows";

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
