import { expect, test } from "vitest";
import { directiveFilterFrom } from "../directives/filter";
import { placeOf } from "./notice-place";

const BOUND = "0f0e0d0c-0b0a-4908-8706-050403020100";
const nothing = { taskId: null, directiveId: null, boundId: null, targetId: null };

test.each([
  ["a directive on a task", { taskId: "t", directiveId: "d", boundId: BOUND }, "/tasks/t"],
  ["a directive", { directiveId: "d", boundId: BOUND }, `/directives?part=${BOUND}#d-${BOUND}`],
  ["a directive of another membership", { directiveId: "d" }, "/directives"],
  ["a figure of a target", { targetId: "g" }, "/targets/g/report"],
  ["several tasks", {}, "/agency"],
] as const)("a notice of %s leads to where that stands", (_of, subject, place) => {
  expect(placeOf({ ...nothing, ...subject })).toBe(place);
});

test("the list of directives reads which part is to be on the page", () => {
  const address = new URL(placeOf({ ...nothing, boundId: BOUND }), "http://localhost");
  expect(directiveFilterFrom(Object.fromEntries(address.searchParams)).part).toBe(BOUND);
  expect(directiveFilterFrom({ part: "1 or 1" }).part).toBeNull();
});
