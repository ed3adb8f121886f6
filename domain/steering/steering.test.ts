import { expect, test } from "vitest";
import { type CoursedDuty, courseOf } from "./course";
import { lateAgencies } from "./late";
import { matrixOf, sectionsOf } from "./matrix";
import { goneOf, progressOf } from "./progress";
import { ratesOf } from "./rates";
import { sectionOf } from "./section";
import { sumOf, type Tally } from "./tally";

const EMPTY = sumOf([]);

function tally(agency: number, section: string, counts: Partial<Tally> = {}): Tally {
  return {
    ...EMPTY,
    ...{
      agencyId: `a${agency}`,
      agencyName: `Đơn vị ${agency}`,
      agencyShortName: `ĐV ${agency}`,
      agencyOrder: agency,
    },
    ...{ group: false, relation: "subordinate", section, role: "lead", counted: 1 },
    ...counts,
  };
}

const sections = (...refs: string[]) => sectionsOf(refs.map((ref) => ({ ref, heading: ref })));

test("a section is named by the first two parts of a reference", () => {
  expect(["III.1.5", "III.1.a", "III.3", "1"].map(sectionOf)).toEqual([
    ...["III.1", "III.1", "III.3", "1"],
  ]);
});

test("sections of one agency each join, within their part and not with a group's or a shared one", () => {
  const all = ["III.6", "V.1", "V.2", "V.3", "V.4", "V.5"];
  const tallies = [
    ...[tally(1, "III.6"), tally(1, "V.1"), tally(2, "V.2")],
    ...[tally(9, "V.3", { group: true }), tally(1, "V.4"), tally(2, "V.4"), tally(3, "V.5")],
  ];
  const { columns } = matrixOf(tallies, sections(...all));
  expect(columns.map((column) => column.sections)).toEqual([
    ...[["III.6"], ["V.1", "V.2"], ["V.3"], ["V.4"], ["V.5"]],
  ]);
  expect(columns.map(({ heading }) => heading)).toEqual(["III.6", null, "V.3", "V.4", "V.5"]);
});

test("an agency stands with what it leads, and with what it coordinates only if it leads nothing", () => {
  const { rows } = matrixOf(
    [
      tally(1, "V.1", { counted: 3, completedLate: 1 }),
      tally(1, "V.1", { role: "coordinating", counted: 5 }),
      tally(2, "V.1", { role: "coordinating", counted: 2, overdue: 1, worstDays: 4 }),
      tally(3, "V.1", { counted: 0, cancelled: 4 }),
    ],
    sections("V.1"),
  );
  expect(
    rows.map(({ role, done, total, worstDays }) => [role, done.tasks, total.tasks, worstDays]),
  ).toEqual([
    ["lead", 1, 3, 0],
    ["coordinating", 0, 2, 4],
  ]);
});

test("the on-time rate leaves out what has no last day; a group has no rates", () => {
  const [rate, ...others] = ratesOf([
    tally(1, "V.1", {
      completedOnTime: 5,
      onTimeDated: 3,
      completedLate: 1,
      overdue: 2,
      open: 4,
      reported: 1,
    }),
    tally(2, "V.1", { group: true, overdue: 1 }),
  ]);
  expect([rate?.onTime?.part.tasks, rate?.onTime?.whole.tasks]).toEqual([3, 6]);
  expect([rate?.updated?.part.tasks, rate?.updated?.whole.tasks]).toEqual([1, 4]);
  expect(others).toEqual([]);
  expect(ratesOf([tally(1, "V.1")])[0]).toMatchObject({ onTime: null, updated: null });
});

test("the oldest delay comes first, then the greater number, then protocol", () => {
  const late = lateAgencies([
    tally(1, "V.1", { overdue: 1, worstDays: 9 }),
    tally(2, "V.1"),
    tally(3, "V.1", { overdue: 2, worstDays: 9 }),
    tally(4, "V.1", { overdue: 1, worstDays: 40 }),
  ]);
  expect(late.map(({ agencyId }) => agencyId)).toEqual(["a4", "a3", "a1"]);
});

test("progress is the mean over tasks, not over sections, and of leads alone", () => {
  const { sections: shown, average } = progressOf(
    [
      tally(1, "V.1", { counted: 3, progress: 240 }),
      tally(1, "V.2", { counted: 1, progress: 0 }),
      tally(2, "V.2", { counted: 4, progress: 400, role: "coordinating" }),
    ],
    sections("V.1", "V.2", "V.3"),
    50,
  );
  expect(shown.map(({ section, percent }) => [section, percent])).toEqual([
    ["V.1", 80],
    ["V.2", 0],
  ]);
  expect(average).toBe(60);
});

test("time gone counts both ends and stays within the period", () => {
  const period = { from: "2026-06-05", to: "2026-12-31" };
  expect(goneOf(period, "2026-12-14")).toBe(92);
  expect([goneOf(period, "2026-06-04"), goneOf(period, "2027-03-01")]).toEqual([0, 100]);
});

const duty = (ref: string, change: Partial<CoursedDuty> = {}): CoursedDuty => ({
  ...{ ref, class: "in_time", dueOn: null, doneOn: null },
  ...change,
});

test("what is due falls apart into done, overdue and waiting; a day shows what had come by its end", () => {
  const course = courseOf(
    [
      duty("1", { class: "completed_on_time", dueOn: "2026-10-10", doneOn: "2026-10-08" }),
      duty("2", { class: "overdue", dueOn: "2026-10-10" }),
      duty("3", { dueOn: "2026-11-30", doneOn: "2026-11-20" }),
      duty("4", { class: "overdue", dueOn: "2026-12-20" }),
      duty("5", { class: "completed_late", doneOn: "2026-11-02" }),
      duty("6"),
    ],
    { from: "2026-06-05", to: "2026-12-31", on: "2026-12-14" },
  );
  const refs = ({ due, dueDone, dueOverdue, dueWaiting, later, done }: typeof course) =>
    [due, dueDone, dueOverdue, dueWaiting, later, done].map((figure) => figure.refs.join(" "));
  expect(refs(course)).toEqual(["1 2 3", "1", "2", "3", "4", "1 5"]);
  expect(course.points.map(({ day, due, done }) => [day.slice(5), due, done])).toEqual([
    ["06-05", 0, 0],
    ["10-08", 0, 1],
    ["10-10", 2, 1],
    ["11-02", 2, 2],
    ["11-30", 3, 2],
    ["12-14", 3, 2],
    ["12-20", 4, null],
    ["12-31", 4, null],
  ]);
});

test("a course of many days is thinned and keeps its ends exact", () => {
  const many = Array.from({ length: 200 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 2 + at)).toISOString().slice(0, 10);
    return duty(String(at), { dueOn: day });
  });
  const { points } = courseOf(many, { from: "2026-01-01", to: "2026-12-31", on: "2026-07-10" });
  expect(points.length).toBeLessThan(70);
  expect(points.at(-1)).toMatchObject({ day: "2026-12-31", due: 200, done: null });
  expect(points.find(({ day }) => day === "2026-07-10")?.due).toBe(190);
});
