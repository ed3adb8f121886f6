import { readFileSync } from "node:fs";
import { TASK_ACTS, type TaskAct } from "../task-acts";

/** Who stands how to a task, as the columns of docs/task-acts.md name them. */
export const RELATIONS = [
  ...(["officer", "head", "duty", "other", "office", "office-own", "chair", "chair-own"] as const),
  ...(["member", "deputy", "deputy-own", "stranger", "admin"] as const),
] as const;
export type Relation = (typeof RELATIONS)[number];

const LETTERS = {
  G: "not_started",
  A: "acknowledged",
  I: "in_progress",
  S: "submitted",
  C: "completed",
  P: "paused",
  X: "cancelled",
} as const;
type Letter = keyof typeof LETTERS;
export const STATUS_OF = LETTERS;

/** What the table says of one person and one act: unknown to them, forbidden, or done in these statuses. */
export type Cell = { act: TaskAct; relation: Relation; said: "unknown" | "forbidden" | Letter[] };

/** The table written by hand in docs/task-acts.md, a cell for each act and person; fails when one is missing. */
export function actTable(): Cell[] {
  const page = readFileSync(new URL("../../docs/task-acts.md", import.meta.url), "utf8");
  const rows = page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const head = rows.find(([first]) => first === "act") ?? [];
  return TASK_ACTS.flatMap((act) => {
    const row = rows.find(([first]) => first === act);
    return RELATIONS.map((relation) => {
      const cell = row?.[head.indexOf(relation)];
      if (cell === undefined)
        throw new Error(`docs/task-acts.md does not say: ${act}, ${relation}`);
      return { act, relation, said: readCell(cell, `${act}, ${relation}`) };
    });
  });
}

function readCell(cell: string, place: string): Cell["said"] {
  if (cell === ".") return "unknown";
  if (cell === "-") return "forbidden";
  const letters = [...cell];
  if (letters.length === 0 || letters.some((letter) => !(letter in LETTERS)))
    throw new Error(`docs/task-acts.md: "${cell}" says nothing (${place})`);
  return letters as Letter[];
}
