import type { ActRow } from "./rows";

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
