import { expect, test } from "vitest";
import { differenceOf } from "./row-difference";

test("a written row tells its columns that have a value, without keys and references", () => {
  const after = { id: "1", taskId: "2", verdictBy: "3", status: "submitted", lastDay: null };
  expect(differenceOf({ table: "task_states", id: "1", before: null, after })).toEqual([
    { column: "status", before: undefined, after: "submitted" },
  ]);
});

test("a changed row tells only what differs", () => {
  const before = { id: "1", version: 1, name: "a", tags: ["x"] };
  const after = { id: "1", version: 2, name: "a", tags: ["x"] };
  expect(differenceOf({ table: "tasks", id: "1", before, after })).toEqual([
    { column: "version", before: 1, after: 2 },
  ]);
});
