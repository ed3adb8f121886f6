import { expect, test } from "vitest";
import { type AgencyChanges, comparisonOf } from "./comparison";
import type { CoursedDuty } from "./course";
import { sumOf, type Tally } from "./tally";

const SINCE = "2026-12-07";
const ON = "2026-12-14";

const duty = (ref: string, was: CoursedDuty["class"], now: CoursedDuty["class"]): CoursedDuty => ({
  ...{ ref, was, class: now, dueOn: null, doneOn: null },
});

const NONE = {
  ...{ overdue: 0, completed_on_time: 0, completed_late: 0 },
  ...{ begun: 0, redated: 0, returned: 0, given: 0, ended: 0 },
};

function changed(agency: number, counts: Partial<AgencyChanges> = {}): AgencyChanges {
  const place = { agencyId: `a${agency}`, agencyShortName: `ĐV ${agency}`, agencyOrder: agency };
  return { ...NONE, ...place, ...counts };
}

function tally(agency: number, counts: Partial<Tally>): Tally {
  const place = { agencyId: `a${agency}`, agencyName: "", agencyShortName: "", section: "III.1" };
  const kind = {
    agencyOrder: agency,
    group: false,
    relation: "subordinate",
    role: "lead",
  } as const;
  return { ...sumOf([]), ...place, ...kind, ...counts };
}

const told = { since: SINCE, on: ON, duties: [], before: [], now: [], changes: [] };

test("a class tells what it was, what it is, and which duties came and went", () => {
  const { classes } = comparisonOf({
    ...told,
    duties: [
      duty("1", "in_time", "overdue"),
      duty("2", "overdue", "overdue"),
      duty("3", "overdue", "completed_late"),
      duty("4", "unassigned", "in_time"),
    ],
  });
  const overdue = classes.find((row) => row.class === "overdue");
  expect(
    [overdue?.before, overdue?.now, overdue?.came, overdue?.went].map((found) => found?.refs),
  ).toEqual([["2", "3"], ["1", "2"], ["1"], ["3"]]);
  expect(overdue?.came.of).toEqual({ classes: ["overdue"], since: SINCE, changed: true });
  expect(overdue?.went.of).toEqual({ since: SINCE, was: ["overdue"], changed: true });
  expect(classes.map((row) => row.class)).toEqual([
    ...["overdue", "in_time", "not_started", "no_deadline", "completed_on_time", "completed_late"],
    "unassigned",
  ]);
});

test("only agencies with whom something changed are told of, and all of them count in the sum", () => {
  const { all, agencies } = comparisonOf({
    ...told,
    changes: [changed(2, { overdue: 2 }), changed(1, { overdue: 1, begun: 3 }), changed(3)],
  });
  expect(agencies.map(({ shortName }) => shortName)).toEqual(["ĐV 1", "ĐV 2"]);
  expect([all.changes.overdue.tasks, all.changes.begun.tasks]).toEqual([3, 3]);
  expect(agencies[0]?.changes.begun.of).toEqual({ agencyId: "a1", since: SINCE, moved: "begun" });
  expect(all.changes.overdue.of).toEqual({ classes: ["overdue"], since: SINCE, changed: true });
});

test("the on-time rate is told for either day, of each agency and of all", () => {
  const { all, agencies } = comparisonOf({
    ...told,
    before: [tally(1, { onTimeDated: 1, overdue: 1 })],
    now: [tally(1, { onTimeDated: 2, overdue: 1 }), tally(2, { overdue: 1 })],
    changes: [changed(1, { overdue: 1 })],
  });
  const rate = ({
    onTime,
  }: {
    onTime: { part: { tasks: number }; whole: { tasks: number } } | null;
  }) => onTime && `${onTime.part.tasks}/${onTime.whole.tasks}`;
  expect([rate(all.before), rate(all.now)]).toEqual(["1/2", "2/4"]);
  expect(agencies.map((one) => [rate(one.before), rate(one.now)])).toEqual([["1/2", "2/3"]]);
});
