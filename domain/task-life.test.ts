import { expect, test } from "vitest";
import type { TaskState } from "./task";
import {
  acknowledged,
  confirmed,
  corrected,
  dated,
  extended,
  given,
  handedOver,
  inCharge,
  isOpen,
  returned,
  starred,
  submitted,
  updated,
  withdrawn,
} from "./task-life";

const start = given({ role: "lead", lastDay: null, lastDaySource: null });

test("a task is given, worked on, submitted, returned, submitted again and confirmed", () => {
  const working = updated(start, 40);
  const first = submitted(working, "2026-12-01");
  const back = returned(first, 40);
  const second = submitted(back, "2026-12-08");
  const done = confirmed(second);
  const short = ({ status, progress, submittedOn, returned: sent, turn }: TaskState) =>
    [status, progress, submittedOn, sent, turn].join(" ");
  expect([start, working, first, back, second, done].map(short)).toEqual([
    "not_started 0  false 0",
    "in_progress 40  false 0",
    "submitted 100 2026-12-01 false 1",
    "in_progress 40  true 2",
    "submitted 100 2026-12-08 false 3",
    "completed 100 2026-12-08 false 4",
  ]);
});

test("withdrawing takes the claim of the whole back", () => {
  const back = withdrawn(submitted(updated(start, 60), "2026-12-01"), 60);
  expect([back.status, back.progress, back.submittedOn, back.returned]).toEqual([
    "in_progress",
    60,
    null,
    false,
  ]);
});

test("the first last day is also the original one", () => {
  const with18 = dated(start, "2026-12-18", "standing_office");
  expect([with18.lastDay, with18.originalLastDay, with18.lastDaySource]).toEqual([
    "2026-12-18",
    "2026-12-18",
    "standing_office",
  ]);
});

test("a task is in its agency's hands until it is submitted", () => {
  expect([start, updated(start, 5), submitted(start, "2026-12-01")].map(isOpen)).toEqual([
    true,
    true,
    false,
  ]);
});

test("what is handed on keeps its days as they have moved, and is to be acknowledged again", () => {
  const first = given({ role: "lead", lastDay: "2026-10-01", lastDaySource: "plan" });
  const moved = corrected(extended(acknowledged(first), "2026-11-01"), "2026-10-15");
  const worked = starred(inCharge(updated(moved, 60), "somebody"), true);
  expect(handedOver(worked)).toEqual({
    ...first,
    ...{ lastDay: "2026-10-15", originalLastDay: "2026-10-01" },
    ...{ extended: 1, corrected: 1, starred: true },
  });
});
