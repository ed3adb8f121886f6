import { expect, test } from "vitest";
import { EVENT_NAMES } from "./audit";
import { BELL_KINDS } from "./notice";
import { CONCERNS, type Concern, noticesFor, TELLS } from "./telling";

const everybody = Object.fromEntries(CONCERNS.map((concern) => [concern, [`the ${concern}`]]));

test("every event either tells somebody or is silent, and every way of being concerned is used", () => {
  expect(Object.keys(TELLS).sort()).toEqual([...EVENT_NAMES].sort());
  const used = Object.values(TELLS).flatMap((tellings) => tellings.flatMap(({ to }) => to));
  const unused = CONCERNS.filter((concern) => !used.includes(concern));
  expect(unused).toEqual([]);
  const silent = EVENT_NAMES.filter((event) => TELLS[event].length === 0);
  console.info(
    `of ${EVENT_NAMES.length} events ${EVENT_NAMES.length - silent.length} tell somebody`,
  );
});

test("every kind of the bell comes from an act", () => {
  const told = Object.values(TELLS).flatMap((tellings) => tellings.map(({ kind }) => kind));
  const untold = BELL_KINDS.filter((kind) => !told.includes(kind));
  expect(untold).toEqual([]);
});

test("whoever acts is told of nothing they did, whatever they are to it", () => {
  const oneAndAll = Object.fromEntries(CONCERNS.map((concern) => [concern, ["mai"]]));
  for (const event of EVENT_NAMES) {
    expect(noticesFor(event, "mai", oneAndAll)).toEqual([]);
    expect(noticesFor(event, "son", oneAndAll).length).toBeLessThanOrEqual(1);
  }
});

test("nobody is told whom the rule does not name, and whom it names is told once", () => {
  for (const event of EVENT_NAMES) {
    const notices = noticesFor(event, null, everybody);
    const named = TELLS[event].flatMap(({ to }) => to);
    expect(notices.map(({ concern }) => concern).sort()).toEqual([...new Set(named)].sort());
  }
});

test.each<[Parameters<typeof noticesFor>[0], Partial<Record<Concern, string[]>>, string[][]]>([
  [
    "submission.returned",
    { doers: ["thang"], submitter: ["mai"] },
    [
      ["thang", "returned"],
      ["mai", "returned"],
    ],
  ],
  [
    "task.transferred",
    { new_doers: ["nga"], doers: ["nga", "thang"] },
    [
      ["nga", "assigned"],
      ["thang", "status_changed"],
    ],
  ],
  ["task.submitted", { doers: ["thang"], judges: ["mai"] }, [["mai", "submitted"]]],
  ["task.updated", { doers: ["thang"], judges: ["mai"] }, []],
  ["session.opened", everybody, []],
])("%s", (event, concerned, expected) => {
  const notices = noticesFor(event, "son", concerned);
  expect(notices.map(({ userId, kind }) => [userId, kind])).toEqual(expected);
});
