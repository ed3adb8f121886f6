import { expect, test } from "vitest";
import type { TaskPage } from "@/server/queries/task-page";
import { publishedEntries } from "./published-entries";

type State = TaskPage["states"][number];

const given: State = {
  ...{ taskId: "t", seq: 1, at: new Date("2026-06-05T00:00:00Z"), status: "not_started" },
  ...{ progress: 0, role: "lead", lastDay: null, reason: null, reasonText: null },
  ...{ extended: 0, corrected: 0, starred: false },
};

function entries(states: Partial<State>[], acts: string[] = []) {
  const day = (place: number) => new Date(`2026-06-${10 + place}T00:00:00Z`);
  const history = [given];
  for (const [place, state] of states.entries())
    history.push({ ...(history.at(-1) ?? given), seq: place + 2, at: day(place), ...state });
  const events = acts.map((at) => ({ at: new Date(at) }));
  const page = { task: { id: "t" }, states: history, events } as unknown as TaskPage;
  const told = publishedEntries(page, ((key: string) => key) as never);
  return told.map(({ kind, text }) => [kind, text]);
}

test("what publishing did with a task is told from its states", () => {
  expect(
    entries([
      { role: "coordinating", lastDay: "2026-12-31" },
      { status: "cancelled", reason: "expanded" },
      { status: "not_started", reason: null },
    ]),
  ).toEqual([
    ["role_changed", "inRole.coordinating"],
    ["last_day_set", "31/12/2026"],
    ["ended", "ended.expanded"],
    ["assigned", "givenAgain"],
  ]);
});

test("what a person did with it is told by their act alone", () => {
  const set = { lastDay: "2026-12-31" };
  expect(entries([set], ["2026-06-10T00:00:00Z"])).toEqual([]);
  expect(entries([{ status: "in_progress", progress: 30 }])).toEqual([]);
});
